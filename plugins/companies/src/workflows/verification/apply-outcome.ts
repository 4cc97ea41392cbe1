import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, faultPoint } from "@wholesale/core"
import { SYSTEM } from "../../domain/system-actor"
import { HIGHEST_LEVEL } from "../../domain/verification/level"
import type { CaseState } from "../../domain/verification/states"
import { openCase } from "./open-case"
import { companiesOf, verificationOf } from "./services"

export type Outcome = { company_id: string; level: number; state: CaseState }

/** Two outcomes of one company at once settle within two rounds; more means that something is off. */
const MOST_ROUNDS = 5

/**
 * Writes the level that a company's cases amount to onto the company. After writing it looks again:
 * a case that was decided meanwhile is not overwritten by what was read before.
 */
export const recomputeLevel = async (
  container: MedusaContainer,
  companyId: string
): Promise<number> => {
  const read = async () =>
    await verificationOf(container).standing({ company_id: companyId, now: clock.now() })
  let standing = await read()
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await companiesOf(container).setVerificationLevel({
      company_id: companyId,
      level: standing.verification_level,
      verified_until: standing.verified_until,
      by: SYSTEM,
    })
    const again = await read()
    if (
      again.verification_level === standing.verification_level &&
      again.verified_until?.getTime() === standing.verified_until?.getTime()
    ) {
      break
    }
    standing = again
  }
  return standing.verification_level
}

/**
 * What follows from a decision: the company's level, and the draft of what comes next. Runs right
 * after the decision and again from the outbox, so a crash in between is made good.
 */
export const applyOutcome = async (container: MedusaContainer, outcome: Outcome) => {
  const { company_id: companyId, level, state } = outcome
  await recomputeLevel(container, companyId)
  faultPoint("approval.level")
  if (state === "approved" && level < HIGHEST_LEVEL) {
    await openCase(container, { company_id: companyId, level: level + 1 })
  }
  if (state === "expired") {
    await openCase(container, { company_id: companyId, level })
  }
}
