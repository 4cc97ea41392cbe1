import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clock, type By } from "@wholesale/core"
import type { REASON_CODES } from "../../../http/verification"
import type { Outcome } from "../apply-outcome"
import { verificationOf } from "../services"

export type ApproveInput = { case_id: string; note: string | null; by: By }
export type RevokeInput = {
  case_id: string
  reason_code: (typeof REASON_CODES)[number]
  note: string
  by: By
}

/** Decisions have no compensation: they are committed with their history, and stand. */
export const approveVerificationCaseStep = createStep(
  "approve-verification-case",
  async (input: ApproveInput, { container }) => {
    const decided = await verificationOf(container).approveCase({ ...input, now: clock.now() })
    const outcome: Outcome = { ...decided, state: "approved" }
    return new StepResponse(outcome)
  }
)

/** @see approveVerificationCaseStep */
export const revokeVerificationCaseStep = createStep(
  "revoke-verification-case",
  async (input: RevokeInput, { container }) => {
    const decided = await verificationOf(container).revokeCase({ ...input, now: clock.now() })
    const outcome: Outcome = { ...decided, state: "revoked" }
    return new StepResponse(outcome)
  }
)
