import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listMemberships } from "../../../queries/memberships"
import { companyService } from "../../../shared/services"
import type { ActorType } from "../../account/actors"
import { emailTaken } from "../../account/steps/ensure-identity"

export const requireFreeActorStepId = "require-free-actor"

/**
 * An account that works for a company can't sign up another one, except that repeating one's own
 * sign-up is no error.
 * @throws EMAIL_TAKEN
 */
export const requireFreeActorStep = createStep(
  requireFreeActorStepId,
  async (
    input: { actor_type: ActorType; actor_id: string; sign_up_key: string },
    { container }
  ) => {
    // Memberships are read first: a parallel request makes its company before its owner, so whoever
    // sees the owner sees the company too.
    const actor = { type: input.actor_type, id: input.actor_id }
    const memberships = await listMemberships(container, actor)
    const [own] = await companyService(container).listCompanies(
      { sign_up_key: [input.sign_up_key] },
      { select: ["id"], take: 1 }
    )
    if (!own && memberships.length > 0) {
      throw emailTaken()
    }
    return new StepResponse({ repeated: Boolean(own) })
  }
)
