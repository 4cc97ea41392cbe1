import type { Finding } from "../domain/verification/checks"
import type { TaxId } from "../domain/legal-facts"
import { judgeTaxId, principalTaxId } from "../domain/verification/tax-id"
import { TaxIdServiceUnavailable, type TaxIdChecker } from "./tax-id-checker"

/** A finding, and whether the service has to be asked again because it gave no answer. */
export type TaxIdFinding = Finding & { retry: boolean }

const MISSING: TaxIdFinding = {
  result: "missing",
  statement: "Enter a tax id",
  evidence: {},
  retry: false,
}

/**
 * Judges a company's tax id by check digit first and then, for EU numbers, by the service. A
 * service that gives no answer leaves the item pending: it is never passed on a guess.
 */
export const checkTaxId = async (
  company: { tax_ids: readonly TaxId[]; country_code: string },
  checker: TaxIdChecker
): Promise<TaxIdFinding> => {
  const taxId = principalTaxId(company.tax_ids, company.country_code)
  if (!taxId) {
    return MISSING
  }
  const verdict = judgeTaxId(taxId)
  const evidence = { tax_id: taxId.value, country_code: taxId.country_code }
  if (verdict.kind !== "lookup") {
    const result = verdict.kind === "invalid" ? "failed" : "pending"
    return { result, statement: verdict.reason, evidence, retry: false }
  }
  try {
    const { valid, ...answer } = await checker.check(verdict.vat)
    const vatId = `${verdict.vat.prefix}${verdict.vat.number}`
    return {
      result: valid ? "passed" : "failed",
      statement: valid ? `${vatId} is registered` : `${vatId} is not registered`,
      evidence: { ...evidence, source: checker.name, valid, ...answer },
      retry: false,
    }
  } catch (error) {
    if (!(error instanceof TaxIdServiceUnavailable)) {
      throw error
    }
    return {
      result: "pending",
      statement: "The tax authority's service gave no answer; we ask again",
      evidence: { ...evidence, source: checker.name, unavailable: error.reason },
      retry: true,
    }
  }
}
