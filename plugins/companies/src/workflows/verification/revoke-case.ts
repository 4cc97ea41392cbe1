import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { applyVerificationOutcomeStep } from "./steps/apply-outcome"
import { revokeVerificationCaseStep, type RevokeInput } from "./steps/decide-case"

/** Takes an approval back, then lowers the company's level. */
export const revokeVerificationCaseWorkflow = createWorkflow(
  "revoke-verification-case",
  (input: WorkflowData<RevokeInput>) => {
    const outcome = revokeVerificationCaseStep(input)
    return new WorkflowResponse(applyVerificationOutcomeStep(outcome))
  }
)
