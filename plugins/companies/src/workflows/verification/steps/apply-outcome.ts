import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { faultPoint } from "@wholesale/core"
import { applyOutcome, type Outcome } from "../apply-outcome"

/**
 * Without compensation on purpose: the decision before it is committed together with a message that
 * repeats this step, so a failure here is made good and never takes a decision back.
 */
export const applyVerificationOutcomeStep = createStep(
  "apply-verification-outcome",
  async (outcome: Outcome, { container }) => {
    faultPoint("approval.case")
    await applyOutcome(container, outcome)
    return new StepResponse(outcome.company_id)
  }
)
