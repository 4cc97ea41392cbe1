import { handler } from "@wholesale/core"
import { memberRoutes } from "../http/routes-members"
import { findMember, listMembers } from "../queries/members"
import { findRole, listRoles } from "../queries/roles"
import { membershipService } from "../shared/services"
import { actingOf, teamOf } from "../shared/team"

export const getMembers = handler(
  memberRoutes.listMembers,
  async ({ scope, principal, query }) => await listMembers(scope, teamOf(principal), query)
)

export const postMember = handler(memberRoutes.changeMember, async (call) => {
  const { scope, principal, params, body } = call
  const change = { ...actingOf(call), member_id: params.id, role_id: body.role_id }
  await membershipService(scope).changeRole(change)
  return { member: await findMember(scope, teamOf(principal), params.id) }
})

export const postMemberDeactivation = handler(memberRoutes.deactivateMember, async (call) => {
  const { scope, principal, params } = call
  await membershipService(scope).deactivateMember({ ...actingOf(call), member_id: params.id })
  return { member: await findMember(scope, teamOf(principal), params.id) }
})

export const postMemberReactivation = handler(memberRoutes.reactivateMember, async (call) => {
  const { scope, principal, params } = call
  await membershipService(scope).reactivateMember({ ...actingOf(call), member_id: params.id })
  return { member: await findMember(scope, teamOf(principal), params.id) }
})

export const postOwnership = handler(memberRoutes.transferOwnership, async (call) => {
  const { scope, principal, body } = call
  const transfer = { ...actingOf(call), member_id: body.member_id }
  await membershipService(scope).transferOwnership(transfer)
  return { member: await findMember(scope, teamOf(principal), body.member_id) }
})

export const postLeave = handler(memberRoutes.leaveCompany, async (call) => {
  await membershipService(call.scope).leaveTeam(actingOf(call))
  return { left: true }
})

export const getRoles = handler(memberRoutes.listRoles, async ({ scope, principal }) => ({
  roles: await listRoles(scope, teamOf(principal)),
}))

export const postRole = handler(memberRoutes.createRole, async (call) => {
  const { scope, principal, body } = call
  const { id } = await membershipService(scope).createRole({ ...actingOf(call), ...body })
  return { role: await findRole(scope, teamOf(principal), id) }
})

export const postRoleChange = handler(memberRoutes.changeRole, async (call) => {
  const { scope, principal, params, body } = call
  const change = { ...actingOf(call), role_id: params.id, change: body }
  await membershipService(scope).changeRoleDefinition(change)
  return { role: await findRole(scope, teamOf(principal), params.id) }
})

export const deleteRole = handler(memberRoutes.removeRole, async (call) => {
  const { scope, params } = call
  await membershipService(scope).removeRole({ ...actingOf(call), role_id: params.id })
  return { id: params.id, object: "role", deleted: true }
})
