import { handler } from "@wholesale/core"
import { operatorRoutes } from "../http/routes-operator"
import { findMember, listMembers } from "../queries/members"
import { findRole, listAllRoles } from "../queries/roles"
import { membershipService } from "../shared/services"
import { actingOf, OPERATOR_TEAM } from "../shared/team"

export const getOperators = handler(
  operatorRoutes.listOperators,
  async ({ scope, query }) => await listMembers(scope, OPERATOR_TEAM, query)
)

export const postOperator = handler(operatorRoutes.changeOperator, async (call) => {
  const { scope, params, body } = call
  const change = { ...actingOf(call), member_id: params.id, role_id: body.role_id }
  await membershipService(scope).changeRole(change)
  return { member: await findMember(scope, OPERATOR_TEAM, params.id) }
})

export const postOperatorDeactivation = handler(operatorRoutes.deactivateOperator, async (call) => {
  const { scope, params } = call
  await membershipService(scope).deactivateMember({ ...actingOf(call), member_id: params.id })
  return { member: await findMember(scope, OPERATOR_TEAM, params.id) }
})

export const postOperatorReactivation = handler(operatorRoutes.reactivateOperator, async (call) => {
  const { scope, params } = call
  await membershipService(scope).reactivateMember({ ...actingOf(call), member_id: params.id })
  return { member: await findMember(scope, OPERATOR_TEAM, params.id) }
})

export const getAllRoles = handler(operatorRoutes.listAllRoles, async ({ scope, query }) => ({
  roles: await listAllRoles(scope, query.audience),
}))

export const postOperatorRole = handler(operatorRoutes.createOperatorRole, async (call) => {
  const { scope, body } = call
  const { id } = await membershipService(scope).createRole({ ...actingOf(call), ...body })
  return { role: await findRole(scope, OPERATOR_TEAM, id) }
})

export const postOperatorRoleChange = handler(operatorRoutes.changeOperatorRole, async (call) => {
  const { scope, params, body } = call
  const change = { ...actingOf(call), role_id: params.id, change: body }
  await membershipService(scope).changeRoleDefinition(change)
  return { role: await findRole(scope, OPERATOR_TEAM, params.id) }
})

export const deleteOperatorRole = handler(operatorRoutes.removeOperatorRole, async (call) => {
  const { scope, params } = call
  await membershipService(scope).removeRole({ ...actingOf(call), role_id: params.id })
  return { id: params.id, object: "role", deleted: true }
})
