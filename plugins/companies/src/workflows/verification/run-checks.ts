import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@wholesale/core"
import { SYSTEM } from "../../domain/system-actor"
import {
  checkEmailDomain,
  checkEmailVerified,
  checkLegalName,
  checkRegistrationNumber,
  type Finding,
} from "../../domain/verification/checks"
import { checkTaxId } from "../../kyb/check-tax-id"
import { taxIdChecker } from "../../kyb/provider"
import { TaxIdServiceUnavailable } from "../../kyb/tax-id-checker"
import { companyFacts, type CompanyFacts } from "../../queries/company-facts"
import { verificationOf } from "./services"

/** The checks that need nobody's answer, by the key of their requirement. */
const LOCAL_CHECKS: Readonly<Record<string, (facts: CompanyFacts) => Finding>> = {
  email_verified: ({ owners }) => checkEmailVerified(owners),
  email_domain: ({ owners, website }) => checkEmailDomain(owners, website),
  legal_name: ({ legal_name: name }) => checkLegalName(name),
  registration_number: ({ registration_number: number, country_code: country }) =>
    checkRegistrationNumber(number, country),
}

/** Runs the checks that are answered here and writes what they found; quick enough to wait for. */
export const runLocalChecks = async (container: MedusaContainer, companyId: string) => {
  const verification = verificationOf(container)
  for (const { id, facts_version: version, keys } of await verification.checkableCases(companyId)) {
    // Read after the version: facts that change from here on make the findings void.
    const facts = await companyFacts(container, companyId)
    const findings = keys.flatMap((key) =>
      key in LOCAL_CHECKS ? [{ key, finding: LOCAL_CHECKS[key](facts) }] : []
    )
    await verification.recordChecks({
      case_id: id,
      facts_version: version,
      findings,
      by: SYSTEM,
      now: clock.now(),
    })
  }
}

/**
 * Runs every automatic check of a company's open cases; handles the topic `verification.check`.
 * @throws TaxIdServiceUnavailable when the tax authority gave no answer, so that the message comes
 * again; until then the item stays pending
 */
export const runChecks = async (container: MedusaContainer, companyId: string) => {
  await runLocalChecks(container, companyId)
  const verification = verificationOf(container)
  for (const { id, facts_version: version, keys } of await verification.checkableCases(companyId)) {
    if (!keys.includes("tax_id")) {
      continue
    }
    const facts = await companyFacts(container, companyId)
    const { retry, ...finding } = await checkTaxId(facts, taxIdChecker())
    await verification.recordChecks({
      case_id: id,
      facts_version: version,
      findings: [{ key: "tax_id", finding }],
      by: SYSTEM,
      now: clock.now(),
    })
    if (retry) {
      throw new TaxIdServiceUnavailable(String(finding.evidence.unavailable))
    }
  }
}
