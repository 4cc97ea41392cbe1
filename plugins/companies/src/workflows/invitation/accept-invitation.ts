import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { faultPoint, type By } from "@wholesale/core"
import { actorTypeFor } from "../../domain/actor-type"
import type { AcceptInput } from "../../modules/membership/types"
import { membershipService } from "../../shared/services"
import { ensureActorStep } from "../account/steps/ensure-actor"
import { ensureIdentityStep } from "../account/steps/ensure-identity"

export type AcceptInvitationInput = {
  token: string
  password?: string
  sign_in_token?: string
  first_name?: string
  last_name?: string
  by: By
}

/** @throws TOKEN_INVALID, TOKEN_EXPIRED, INVITATION_NOT_OPEN */
const openInvitationStep = createStep(
  "open-invitation",
  async ({ token }: { token: string }, { container }) => {
    const { email, audience, locale } = await membershipService(container).findOpenInvitation(token)
    return new StepResponse({ email, locale, actor_type: actorTypeFor(audience) })
  }
)

/** The last step, so nothing after it can fail: it needs no compensation. */
const joinTeamStep = createStep("join-team", async (input: AcceptInput, { container }) => {
  await membershipService(container).acceptInvitation(input)
  faultPoint("invitation.member")
  return new StepResponse(undefined)
})

export const acceptInvitationWorkflowId = "accept-invitation"

/**
 * Makes whoever holds an invitation's link a member: with a new account, or with the password of
 * the account that its address has, or with a provider that vouches for it. Interrupted anywhere, the
 * same request completes it.
 */
export const acceptInvitationWorkflow = createWorkflow(
  acceptInvitationWorkflowId,
  (input: WorkflowData<AcceptInvitationInput>) => {
    const invitation = openInvitationStep({ token: input.token })
    const identity = ensureIdentityStep({
      email: invitation.email,
      actor_type: invitation.actor_type,
      password: input.password,
      sign_in_token: input.sign_in_token,
      otherwise: "CREDENTIALS_WRONG",
      fault: "invitation.identity",
    })
    const actor = ensureActorStep({
      auth_identity_id: identity.id,
      actor_type: invitation.actor_type,
      email: invitation.email,
      first_name: input.first_name,
      last_name: input.last_name,
      fault: "invitation.actor",
    })
    const joining = transform({ input, invitation, actor }, ({ input, invitation, actor }) => ({
      token: input.token,
      by: input.by,
      person: {
        actor_type: invitation.actor_type,
        actor_id: actor.id,
        email: invitation.email,
        name: actor.name,
        locale: invitation.locale,
      },
    }))
    joinTeamStep(joining)
    return new WorkflowResponse(
      transform({ invitation }, ({ invitation }) => ({
        actor_type: invitation.actor_type,
        email: invitation.email,
      }))
    )
  }
)
