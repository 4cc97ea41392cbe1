import { FREE_MAIL_DOMAINS } from "./free-mail"
import { registrationFormat } from "./registration-formats"

/** What an automatic check found, and on what it stands. */
export type Finding = {
  result: "missing" | "pending" | "passed" | "failed"
  /** One sentence for the applicant and the reviewer. */
  statement: string
  evidence: Record<string, unknown>
}

export type OwnerEmail = { email: string; verified_at: Date | null }

const domainOf = (email: string) => email.slice(email.lastIndexOf("@") + 1).toLowerCase()

/** The host of a website without `www.`; null when it is not a URL. */
const hostOf = (website: string): string | null =>
  URL.canParse(website) ? new URL(website).hostname.toLowerCase().replace(/^www\./, "") : null

/** `shop.acme.de` belongs to `acme.de`, `notacme.de` does not. */
const belongsTo = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`)

/** Whether one of the owners has confirmed the address that they signed up with. */
export const checkEmailVerified = (owners: readonly OwnerEmail[]): Finding => {
  const verified = owners.find((owner) => owner.verified_at !== null)
  return verified
    ? {
        result: "passed",
        statement: `${verified.email} has been confirmed`,
        evidence: { email: verified.email, verified_at: verified.verified_at?.toISOString() },
      }
    : {
        result: "missing",
        statement: "Open the link in the e-mail that we have sent to the owner",
        evidence: { emails: owners.map((owner) => owner.email) },
      }
}

/**
 * Whether the owner writes from the company's own domain. Free-mail and a domain that differs from
 * the website are no proof of anything bad: a reviewer decides about them.
 */
export const checkEmailDomain = (
  owners: readonly OwnerEmail[],
  website: string | null
): Finding => {
  const owner = owners.find((entry) => entry.verified_at !== null) ?? owners.at(0)
  if (!owner) {
    return { result: "missing", statement: "The company has no owner with an e-mail", evidence: {} }
  }
  const domain = domainOf(owner.email)
  const host = website ? hostOf(website) : null
  const evidence = { email_domain: domain, website_host: host }
  if (FREE_MAIL_DOMAINS.has(domain)) {
    return { result: "pending", statement: `${domain} is a free-mail provider`, evidence }
  }
  if (!host) {
    return {
      result: "pending",
      statement: `There is no website to compare the domain ${domain} with`,
      evidence,
    }
  }
  return belongsTo(host, domain) || belongsTo(domain, host)
    ? { result: "passed", statement: `${domain} is the domain of ${host}`, evidence }
    : { result: "pending", statement: `${domain} differs from the website ${host}`, evidence }
}

/** Whether there is a legal name at all; whether it is the right one shows the register's extract. */
export const checkLegalName = (legalName: string): Finding =>
  /\p{L}.*\p{L}/u.test(legalName)
    ? {
        result: "passed",
        statement: "A legal name has been given",
        evidence: { legal_name: legalName },
      }
    : {
        result: "missing",
        statement: "Enter the legal name of the company",
        evidence: { legal_name: legalName },
      }

/** The number's form where the country's is known, else the applicant's word for a reviewer. */
export const checkRegistrationNumber = (
  registrationNumber: string | null,
  countryCode: string
): Finding => {
  const evidence = { registration_number: registrationNumber, country_code: countryCode }
  if (!registrationNumber) {
    return { result: "missing", statement: "Enter the registration number", evidence }
  }
  const format = registrationFormat(countryCode)
  if (!format) {
    return {
      result: "pending",
      statement: "The form of registration numbers in this country is not known here",
      evidence: { ...evidence, attested: true },
    }
  }
  return format.pattern.test(registrationNumber.trim())
    ? { result: "passed", statement: `Has the form of a ${format.name}`, evidence }
    : { result: "failed", statement: `A ${format.name} looks like ${format.example}`, evidence }
}
