import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, type By } from "@wholesale/core"
import { SYSTEM } from "../../domain/system-actor"
import { companyFacts } from "../../queries/company-facts"
import { verificationOf } from "./services"

export type OpenCaseRequest = { company_id: string; level: number; by?: By }

/**
 * Opens a draft of a company's case for a level, with its checklist, and asks for the automatic
 * checks. With one open (or approved) already it changes nothing, so it can be called again.
 * @returns the id of the open case
 * @throws NOT_FOUND when there is no such company
 */
export const openCase = async (
  container: MedusaContainer,
  { company_id: companyId, level, by = SYSTEM }: OpenCaseRequest
): Promise<string> => {
  const facts = await companyFacts(container, companyId)
  const { id } = await verificationOf(container).openCase({
    company_id: companyId,
    company_kind: facts.kind,
    country_code: facts.country_code,
    level,
    by,
    now: clock.now(),
  })
  return id
}
