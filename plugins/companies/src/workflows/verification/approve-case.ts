import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { applyVerificationOutcomeStep } from "./steps/apply-outcome"
import { approveVerificationCaseStep, type ApproveInput } from "./steps/decide-case"

/** Approves a case, then raises the company's level and opens the draft of the next one. */
export const approveVerificationCaseWorkflow = createWorkflow(
  "approve-verification-case",
  (input: WorkflowData<ApproveInput>) => {
    const outcome = approveVerificationCaseStep(input)
    return new WorkflowResponse(applyVerificationOutcomeStep(outcome))
  }
)
