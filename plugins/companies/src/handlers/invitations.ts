import type { MedusaContainer } from "@medusajs/framework/types"
import { handler } from "@wholesale/core"
import { memberRoutes } from "../http/routes-members"
import { operatorRoutes } from "../http/routes-operator"
import type { Acting } from "../modules/membership/types"
import { findInvitation, listInvitations } from "../queries/members"
import { teamName } from "../queries/team-name"
import { membershipService } from "../shared/services"
import { actingOf, teamOf } from "../shared/team"

export const getInvitations = handler(
  memberRoutes.listInvitations,
  async ({ scope, principal, query }) => await listInvitations(scope, teamOf(principal), query)
)

export const postInvitation = handler(memberRoutes.invite, async (call) => ({
  invitation: await invite(call.scope, actingOf(call), call.body),
}))

export const postInvitationAgain = handler(memberRoutes.resendInvitation, async (call) => ({
  invitation: await resend(call.scope, actingOf(call), call.params.id),
}))

export const deleteInvitation = handler(
  memberRoutes.revokeInvitation,
  async (call) => await revoke(call.scope, actingOf(call), call.params.id)
)

export const getOperatorInvitations = handler(
  operatorRoutes.listOperatorInvitations,
  async ({ scope, principal, query }) => await listInvitations(scope, teamOf(principal), query)
)

export const postOperatorInvitation = handler(operatorRoutes.inviteOperator, async (call) => ({
  invitation: await invite(call.scope, actingOf(call), call.body),
}))

export const postOperatorInvitationAgain = handler(
  operatorRoutes.resendOperatorInvitation,
  async (call) => ({ invitation: await resend(call.scope, actingOf(call), call.params.id) })
)

export const deleteOperatorInvitation = handler(
  operatorRoutes.revokeOperatorInvitation,
  async (call) => await revoke(call.scope, actingOf(call), call.params.id)
)

const invite = async (
  scope: MedusaContainer,
  acting: Acting,
  body: { email: string; role_id: string }
) => {
  const service = membershipService(scope)
  const [host] = await service.listCompanyMembers({ id: [acting.acting_member_id] })
  const { id } = await service.invite({
    ...acting,
    ...body,
    locale: host?.locale ?? "en",
    invited_by: host?.name ?? "",
    team_name: await teamName(scope, acting.scope),
  })
  return await findInvitation(scope, acting.scope, id)
}

const resend = async (scope: MedusaContainer, acting: Acting, id: string) => {
  const team_name = await teamName(scope, acting.scope)
  await membershipService(scope).resendInvitation({ ...acting, invitation_id: id, team_name })
  return await findInvitation(scope, acting.scope, id)
}

const revoke = async (scope: MedusaContainer, acting: Acting, id: string) => {
  await membershipService(scope).revokeInvitation({ ...acting, invitation_id: id })
  return { id, object: "invitation", deleted: true }
}
