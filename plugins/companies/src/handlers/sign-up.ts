import { handler } from "@wholesale/core"
import { signUpRoutes } from "../http/routes-sign-up"
import { findCompany } from "../queries/companies"
import { teamName } from "../queries/team-name"
import { membershipService } from "../shared/services"
import { hasIdentity } from "../workflows/account/steps/ensure-identity"
import { acceptInvitationWorkflow } from "../workflows/invitation/accept-invitation"
import { signUpWorkflow } from "../workflows/sign-up/sign-up"

export const postSignUp = handler(signUpRoutes.signUp, async ({ scope, body, by }) => {
  const { result } = await signUpWorkflow(scope).run({ input: { sign_up: body, by } })
  const company = await findCompany(scope, result.company_id)
  return { company, actor_type: result.actor_type, email: body.email }
})

export const postEmailConfirmation = handler(signUpRoutes.confirmEmail, async ({ scope, body }) => {
  const { email } = await membershipService(scope).confirmEmail(body.token)
  return { email, verified: true }
})

export const getInvitation = handler(signUpRoutes.getInvitation, async ({ scope, params }) => {
  const invitation = await membershipService(scope).findOpenInvitation(params.token)
  return {
    invitation: {
      email: invitation.email,
      company_name: await teamName(scope, invitation),
      company_kind: invitation.audience,
      role_name: invitation.role_name,
      invited_by: invitation.invited_by,
      expires_at: invitation.expires_at,
      has_account: await hasIdentity(scope, invitation.email),
    },
  }
})

export const postInvitationAcceptance = handler(
  signUpRoutes.acceptInvitation,
  async ({ scope, params, body, by }) => {
    const { result } = await acceptInvitationWorkflow(scope).run({
      input: { ...body, token: params.token, by },
    })
    return result
  }
)
