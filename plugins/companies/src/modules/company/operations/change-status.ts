import { assertTransition, recordAudit, type TransactionContext } from "@wholesale/core"
import { COMPANY_TRANSITIONS, type CompanyStatus } from "../../../domain/company-status"
import { tell } from "../../../shared/tell"
import type { StatusChange } from "../types"
import { addHistory } from "./add-history"
import { lockCompany } from "./lock-company"
import { updateCompany } from "./update-company"

const NAMES: Readonly<Record<CompanyStatus, string>> = {
  active: "company.reinstated",
  suspended: "company.suspended",
  closed: "company.closed",
}

/**
 * Suspends, reinstates or closes a company; its members feel it on their next request.
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED
 */
export const changeStatus = async (
  context: TransactionContext,
  { company_id, to, reason_code, note, by }: StatusChange
) => {
  const company = await lockCompany(context, company_id)
  assertTransition(COMPANY_TRANSITIONS, company.status, to, `Company ${company_id}`)
  await updateCompany(context, company_id, { status: to })
  await addHistory(context, { company_id, from: company.status, to, reason_code, note, by })
  await recordAudit(context, {
    by,
    action: NAMES[to],
    subject_type: "company",
    subject_id: company_id,
    company_id,
    before: { status: company.status },
    after: { status: to, reason_code: reason_code ?? null, note },
  })
  await tell(context, {
    type: NAMES[to],
    to: { company_id, permission: "members.manage" },
    data: { company_name: company.trading_name, note },
  })
}
