import type { MedusaContainer } from "@medusajs/framework/types"
import {
  clock,
  notFound,
  recordAudit,
  runner,
  sql,
  type By,
  type RunSql,
  type TransactionContext,
} from "@wholesale/core"
import {
  NO_OWN_TERMS,
  ownPayoutTerms,
  termsFor,
  type OwnPayoutTerms,
  type PayoutTerms,
} from "../domain/payout/terms"
import { readSettings } from "../settings/money-settings"
import { payouts } from "./payouts"

/** Terms `t` as JSON; null where nothing is agreed. */
export const TERMS_JSON = `case when t.company_id is not null then jsonb_build_object(
  'schedule', t.schedule, 'minimum', t.minimum, 'reserve_percent', t.reserve_percent,
  'reserve_days', t.reserve_days, 'cooling_days', t.cooling_days) end`

/** A row's own terms, or none. */
export const ownTermsOf = (json: unknown): OwnPayoutTerms =>
  json === null ? NO_OWN_TERMS : ownPayoutTerms.parse(json)

/** What holds for one company, and what of that is agreed with it alone. @throws NOT_FOUND */
export const readTerms = async (
  run: RunSql,
  companyId: string
): Promise<{ own: OwnPayoutTerms; everybody: PayoutTerms; effective: PayoutTerms }> => {
  const [row] = await run<{ terms: unknown }>(
    `select ${TERMS_JSON} as terms from company c
     left join payout_terms t on t.company_id = c.id and t.deleted_at is null
     where c.id = ? and c.deleted_at is null`,
    [companyId]
  )
  if (!row) {
    throw notFound("Company", companyId)
  }
  const own = ownTermsOf(row.terms)
  const { payout: everybody } = await readSettings(run)
  return { own, everybody, effective: termsFor(everybody, own) }
}

/** Agrees other terms with one seller; payouts that were proposed keep theirs. @throws NOT_FOUND */
export const writeTerms = async (
  container: MedusaContainer,
  companyId: string,
  terms: OwnPayoutTerms,
  by: By
): Promise<void> => {
  const { own } = await readTerms(runner(container), companyId)
  await payouts(container).inTransaction(async (tx) => {
    await saveTerms(tx, companyId, terms, clock.now())
    await recordAudit(tx, {
      by,
      action: "payout_terms.changed",
      subject_type: "company",
      subject_id: companyId,
      company_id: companyId,
      before: own,
      after: terms,
    })
  })
}

const saveTerms = async (
  tx: TransactionContext,
  companyId: string,
  { schedule, minimum, reserve_percent, reserve_days, cooling_days }: OwnPayoutTerms,
  now: Date
) =>
  await sql(
    tx,
    `insert into payout_terms (company_id, schedule, minimum, reserve_percent, reserve_days,
       cooling_days, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (company_id) do update set schedule = excluded.schedule,
       minimum = excluded.minimum, reserve_percent = excluded.reserve_percent,
       reserve_days = excluded.reserve_days, cooling_days = excluded.cooling_days,
       updated_at = excluded.updated_at`,
    [companyId, schedule, minimum, reserve_percent, reserve_days, cooling_days, now, now]
  )
