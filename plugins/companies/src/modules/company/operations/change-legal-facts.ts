import { enqueue, recordAudit, sql, type By, type TransactionContext } from "@wholesale/core"
import { changedFacts, type LegalFacts, type TaxId } from "../../../domain/legal-facts"
import type { LegalChange } from "../types"
import { addHistory } from "./add-history"
import { lockCompany } from "./lock-company"
import { replaceTaxIds } from "./replace-tax-ids"
import { updateCompany } from "./update-company"

export type ChangeLegalFactsInput = { company_id: string; change: LegalChange; by: By }

/**
 * Changes what verification has looked at. The message `company.legal-changed` makes it look again;
 * a change that changes nothing says nothing.
 */
export const changeLegalFacts = async (
  context: TransactionContext,
  { company_id, change, by }: ChangeLegalFactsInput
): Promise<{ changed: string[] }> => {
  const company = await lockCompany(context, company_id)
  const tax_ids = await sql<TaxId>(
    context,
    "select type, value, country_code from company_tax_id where company_id = ? order by id",
    [company_id]
  )
  const before: LegalFacts = {
    legal_name: company.legal_name,
    registration_number: company.registration_number,
    country_code: company.country_code,
    tax_ids,
  }
  const changed = changedFacts(before, change)
  if (changed.length === 0) {
    return { changed }
  }
  const { tax_ids: newTaxIds, ...columns } = change
  await updateCompany(context, company_id, columns)
  if (newTaxIds) {
    await replaceTaxIds(context, company_id, newTaxIds)
  }
  await record(context, { company_id, status: company.status, changed, before, change, by })
  return { changed }
}

type Recorded = ChangeLegalFactsInput & { status: string; changed: string[]; before: LegalFacts }

const record = async (
  context: TransactionContext,
  { company_id, status, changed, before, change, by }: Recorded
) => {
  await addHistory(context, {
    company_id,
    from: status,
    to: status,
    reason_code: "legal_fact_changed",
    note: `Changed: ${changed.join(", ")}`,
    by,
  })
  await recordAudit(context, {
    by,
    action: "company.legal_changed",
    subject_type: "company",
    subject_id: company_id,
    company_id,
    before,
    after: change,
  })
  await enqueue(context, { topic: "company.legal-changed", payload: { company_id, changed } })
}
