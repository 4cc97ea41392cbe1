import { enqueue, recordAudit, type TransactionContext } from "@wholesale/core"
import type { VerificationOutcome } from "../types"
import { lockCompany } from "./lock-company"
import { updateCompany } from "./update-company"

/** Stores what verification found. Called again with the same outcome, it changes nothing. */
export const setVerificationLevel = async (
  context: TransactionContext,
  { company_id, level, verified_until, by }: VerificationOutcome
) => {
  const company = await lockCompany(context, company_id)
  const sameUntil = company.verified_until?.getTime() === verified_until?.getTime()
  if (company.verification_level === level && sameUntil) {
    return
  }
  await updateCompany(context, company_id, { verification_level: level, verified_until })
  await recordAudit(context, {
    by,
    action: "company.verification_level_changed",
    subject_type: "company",
    subject_id: company_id,
    company_id,
    before: { verification_level: company.verification_level },
    after: { verification_level: level, verified_until },
  })
  if (company.verification_level !== level) {
    await enqueue(context, { topic: "company.level-changed", payload: { company_id, level } })
  }
}
