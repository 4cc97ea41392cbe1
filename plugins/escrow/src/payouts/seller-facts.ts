import { dayOf, type RunSql } from "@wholesale/core"
import { accountInUse, type AccountTimes } from "../domain/payout/account"
import type { PayTo } from "../domain/payout/bank-details"
import { planPayout, type PayoutPlan } from "../domain/payout/plan"
import { nextDueOn } from "../domain/payout/schedule"
import { termsFor, type PayoutTerms } from "../domain/payout/terms"
import { disputedReleases } from "../queries/disputed-releases"
import { readSettings } from "../settings/money-settings"
import { ownTermsOf, TERMS_JSON } from "./terms"

/** Bank details that money can go to. */
export type UsableAccount = PayTo & { id: string; holder: string; bic: string | null }

/** What a seller would get now in one currency, and what that follows from. Minor units. */
export type SellerPlan = {
  seller_id: string
  seller_name: string
  payable: bigint
  debt: bigint
  plan: PayoutPlan
  terms: PayoutTerms
  /** The first day on which its schedule pays it; null when only a person does. */
  due_on: string | null
  account: UsableAccount | null
}

/** Whose plans are made: of one currency, and of one seller if it is named. */
export type PlanScope = {
  currency_code: string
  seller_id?: string
  /** Whether somebody who is not due by schedule gets nothing. */
  by_schedule: boolean
}

type StoredAccount = UsableAccount & {
  state: AccountTimes["state"]
  active_from: string | null
}

type Row = {
  seller_id: string
  seller_name: string
  status: string
  payable: string
  debt: string
  last_on: string | null
  terms: unknown
  accounts: StoredAccount[]
}

const FACTS = `select c.id as seller_id, c.trading_name as seller_name, c.status,
    (p.credits_posted - p.debits_posted - p.debits_pending)::text as payable,
    coalesce(r.debits_posted - r.credits_posted - r.credits_pending, 0)::text as debt,
    (select (max(o.created_at) at time zone 'UTC')::date::text from payout o
      where o.seller_id = c.id and o.currency_code = p.currency_code and o.amount > 0
        and o.state not in ('cancelled', 'failed') and o.deleted_at is null) as last_on,
    ${TERMS_JSON} as terms,
    coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'state', a.state,
        'active_from', a.active_from, 'holder', a.holder, 'iban', a.iban, 'bic', a.bic, 'destination', a.destination))
      from payout_account a where a.company_id = c.id and a.state in ('cooling', 'active')
        and a.deleted_at is null), '[]'::jsonb) as accounts
  from ledger_account p join company c on c.id = p.owner_id
  left join ledger_account r
    on r.key = 'seller_receivable/' || p.owner_id || '/' || p.currency_code
  left join payout_terms t on t.company_id = c.id and t.deleted_at is null
  where p.name = 'seller_payable' and p.currency_code = ?`

/** Everybody who is owed something in a currency, with what they would get now, by name. */
export const planPayouts = async (
  run: RunSql,
  scope: PlanScope,
  now: Date
): Promise<SellerPlan[]> => {
  const { currency_code, seller_id = null } = scope
  const rows = await run<Row>(
    `${FACTS} and (?::text is null or p.owner_id = ?)
       and (p.credits_posted - p.debits_posted - p.debits_pending > 0 or p.owner_id = ?)
     order by c.trading_name, c.id`,
    [currency_code, seller_id, seller_id, seller_id]
  )
  const { payout } = await readSettings(run)
  const ids = rows.map((row) => row.seller_id)
  const disputed = await disputedReleases(run, ids, currency_code)
  return rows.map((row) =>
    planOf(row, scope, { everybody: payout, in_dispute: disputed.get(row.seller_id) ?? 0n, now })
  )
}

type Around = { everybody: PayoutTerms; in_dispute: bigint; now: Date }

const planOf = (
  row: Row,
  { by_schedule }: PlanScope,
  { everybody, in_dispute, now }: Around
): SellerPlan => {
  const { seller_id, seller_name, last_on } = row
  const today = dayOf(now)
  const terms = termsFor(everybody, ownTermsOf(row.terms))
  const due_on = nextDueOn(terms.schedule, last_on, today)
  const used = accountInUse(row.accounts.map(accountOf), now)
  const [payable, debt] = [BigInt(row.payable), BigInt(row.debt)]
  const plan = planPayout({
    payable,
    debt,
    in_dispute,
    terms,
    account: used.kind,
    suspended: row.status !== "active",
    due: !by_schedule || (due_on !== null && due_on <= today),
  })
  const account = used.kind === "usable" ? used.account : null
  return { seller_id, seller_name, payable, debt, plan, terms, due_on, account }
}

const accountOf = ({ active_from: from, ...account }: StoredAccount) => ({
  ...account,
  active_from: from === null ? null : new Date(from),
})
