import type { Transitions } from "@wholesale/core"
import type { COMPANY_STATUSES } from "../http/company"

export type CompanyStatus = (typeof COMPANY_STATUSES)[number]

/** What may happen to a company; `closed` is final. */
export const COMPANY_TRANSITIONS: Transitions<CompanyStatus> = {
  active: ["suspended", "closed"],
  suspended: ["active", "closed"],
  closed: [],
}
