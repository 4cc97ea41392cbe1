import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { faultPoint } from "@wholesale/core"
import type { FirstOwnerInput } from "../../../modules/membership/types"
import { membershipService } from "../../../shared/services"

export const ensureFirstOwnerStepId = "ensure-first-owner"

/** Makes the applicant the owner, unless the company has members already. */
export const ensureFirstOwnerStep = createStep(
  ensureFirstOwnerStepId,
  async (input: FirstOwnerInput, { container }) => {
    await membershipService(container).ensureFirstOwner(input)
    faultPoint("sign-up.member")
    return new StepResponse(undefined)
  }
)
