import {
  createWorkflow,
  transform,
  WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { By } from "@wholesale/core"
import { actorTypeFor } from "../../domain/actor-type"
import { ownerOf, registrationOf, signUpKey } from "../../domain/sign-up"
import type { SignUpInput } from "../../http/company"
import { ensureActorStep } from "../account/steps/ensure-actor"
import { ensureIdentityStep } from "../account/steps/ensure-identity"
import { ensureFirstOwnerStep } from "./steps/ensure-first-owner"
import { registerCompanyStep } from "./steps/register-company"
import { requireFreeActorStep } from "./steps/require-free-actor"

export const signUpWorkflowId = "sign-up"

/**
 * Signs up a company: login, account, company, owner. Every step finds what an earlier, interrupted
 * try has left, so that sending the same request again completes it; once the company exists, the
 * message `company.registered` completes it even when nobody does.
 */
export const signUpWorkflow = createWorkflow(
  signUpWorkflowId,
  (input: WorkflowData<{ sign_up: SignUpInput; by: By }>) => {
    const actorType = transform({ input }, ({ input }) => actorTypeFor(input.sign_up.kind))
    const identity = ensureIdentityStep({
      email: input.sign_up.email,
      actor_type: actorType,
      password: input.sign_up.password,
      sign_in_token: input.sign_up.sign_in_token,
      otherwise: "EMAIL_TAKEN",
      fault: "sign-up.identity",
    })
    const actor = ensureActorStep({
      auth_identity_id: identity.id,
      actor_type: actorType,
      email: input.sign_up.email,
      first_name: input.sign_up.first_name,
      last_name: input.sign_up.last_name,
      fault: "sign-up.actor",
    })
    const key = transform({ input, identity }, ({ input, identity }) =>
      signUpKey(identity.id, input.sign_up.kind)
    )
    requireFreeActorStep({ actor_type: actorType, actor_id: actor.id, sign_up_key: key })
    const company = registerCompanyStep(transform({ input, identity, actor, key }, registrationOf))
    ensureFirstOwnerStep(transform({ input, identity, actor, company }, ownerOf))
    return new WorkflowResponse(
      transform({ company, actorType }, ({ company, actorType }) => ({
        company_id: company.id,
        actor_type: actorType,
      }))
    )
  }
)
