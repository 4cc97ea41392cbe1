import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, countForPage, runQuery } from "@wholesale/core"
import { LIVE_HOLD_STATES } from "../domain/hold/states"
import { balanceDto, statementLineDto, statementQuery } from "../http/money"

type Json = { json: unknown }

/** What a seller has with the platform, by currency. */
export const sellerBalances = async (container: MedusaContainer, sellerId: string) => {
  const rows = await runQuery<Json>(
    container,
    `with moved as (
       select currency_code, 'held' as name, funded - released - refunded + taken_back as amount
       from payment_hold where seller_id = ? and state = any(?) and deleted_at is null
       union all
       select currency_code, name, balance from ledger_balance
       where owner_id = ? and name in ('seller_payable', 'payout_in_transit', 'reserve',
         'seller_receivable')),
     sums as (select currency_code, name, sum(amount) as amount from moved group by 1, 2)
     select jsonb_build_object('currency_code', currency_code,
       'held', coalesce(max(amount) filter (where name = 'held'), 0),
       'available', coalesce(max(amount) filter (where name = 'seller_payable'), 0),
       'in_transit', coalesce(max(amount) filter (where name = 'payout_in_transit'), 0),
       'reserved', coalesce(max(amount) filter (where name = 'reserve'), 0),
       'owed', coalesce(max(amount) filter (where name = 'seller_receivable'), 0)) as json
     from sums group by currency_code order by currency_code`,
    [sellerId, LIVE_HOLD_STATES, sellerId]
  )
  return balanceDto.array().parse(rows.map(({ json }) => json))
}

/**
 * The newest lines of some accounts. Each account's own are read by their index as far as the page
 * may need them, so that the first page of a long statement is as fast as that of a short one.
 */
const linesOf = async (
  container: MedusaContainer,
  where: Conditions,
  { limit, offset }: { limit: number; offset: number }
) => {
  const rows = await runQuery<Json>(
    container,
    `with line as (
       select a.name, a.currency_code, e.txn_id, e.seq, e.amount
       from ledger_account a cross join lateral (
         select txn_id, seq, amount from ledger_entry
         where account_id = a.id and not pending order by txn_id desc, seq limit ?) e
       where ${where.sql} order by e.txn_id desc, e.seq limit ? offset ?)
     select jsonb_build_object('id', t.id::text || '-' || line.seq, 'at', t.created_at,
       'event', t.event, 'account', line.name, 'business_ref', t.business_ref,
       'order_display_id', o.display_id, 'currency_code', line.currency_code,
       'amount', -line.amount) as json
     from line join ledger_txn t on t.id = line.txn_id
     left join seller_order o on o.id = t.business_ref
     order by line.txn_id desc, line.seq`,
    [limit + offset, ...where.parameters, limit, offset]
  )
  return statementLineDto.array().parse(rows.map(({ json }) => json))
}

const ownLines = (sellerId: string, currency: string | undefined) =>
  new Conditions()
    .add("a.owner_id = ?", sellerId)
    .add(
      "a.name in ('seller_payable', 'seller_receivable', 'payout_in_transit', 'reserve', 'unapplied_cash')"
    )
    .when(currency, "a.currency_code = ?")

/** What changed a company's balances, newest first; gains are positive. */
export const statement = async (
  container: MedusaContainer,
  companyId: string,
  { currency_code, limit, offset }: z.output<typeof statementQuery>
) => {
  const where = ownLines(companyId, currency_code)
  const [lines, count] = await Promise.all([
    linesOf(container, where, { limit, offset }),
    countForPage(
      container,
      `from ledger_account a
       join ledger_entry e on e.account_id = a.id and not e.pending where ${where.sql}`,
      where.parameters,
      { limit, offset }
    ),
  ])
  return { lines, count, limit, offset }
}

/** A batch of the statement, for an export. */
export const statementBatch = async (
  container: MedusaContainer,
  companyId: string,
  at: { limit: number; offset: number }
) => await linesOf(container, ownLines(companyId, undefined), at)
