import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@wholesale/core"
import { SYSTEM } from "../../domain/system-actor"
import { companyFacts, legalFactsOf } from "../../queries/company-facts"
import { applyOutcome } from "./apply-outcome"
import { verificationOf } from "./services"

/** Handles `company.legal-changed`: what stood on the old facts is verified again. */
export const handleFactsChanged = async (container: MedusaContainer, companyId: string) => {
  const facts = await companyFacts(container, companyId)
  const levels = await verificationOf(container).applyFactsChange({
    company_id: companyId,
    company_kind: facts.kind,
    facts: legalFactsOf(facts),
    by: SYSTEM,
    now: clock.now(),
  })
  for (const level of levels) {
    await applyOutcome(container, { company_id: companyId, level, state: "expired" })
  }
}
