import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { faultPoint } from "@wholesale/core"
import type { FirstOwnerInput } from "../../../modules/membership/types"
import { membershipService } from "../../../shared/services"

export const ensureFirstOwnerStepId = "ensure-first-owner"

/**
 * Makes the applicant the owner, unless the company has members already. It never fails: the company
 * exists, so nothing may be undone any more, and its message makes the owner if this did not.
 */
export const ensureFirstOwnerStep = createStep(
  ensureFirstOwnerStepId,
  async (input: FirstOwnerInput, { container }) => {
    try {
      await membershipService(container).ensureFirstOwner(input)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`The owner of ${input.company_id} is left to its message: ${String(error)}`)
    }
    faultPoint("sign-up.member")
    return new StepResponse(undefined)
  }
)
