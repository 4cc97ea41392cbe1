import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { faultPoint } from "@wholesale/core"
import type { RegisterCompanyInput } from "../../../modules/company/types"
import { companyService } from "../../../shared/services"

export const registerCompanyStepId = "register-company"

/**
 * Creates the company, or finds the one this sign-up made before. It has no compensation: from here
 * on the message that left with the company completes the sign-up, whatever happens to this process.
 */
export const registerCompanyStep = createStep(
  registerCompanyStepId,
  async (input: RegisterCompanyInput, { container }) => {
    const { id } = await companyService(container).register(input)
    faultPoint("sign-up.company")
    return new StepResponse({ id })
  }
)
