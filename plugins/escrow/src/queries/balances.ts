import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, runQuery, type Binding } from "@wholesale/core"
import { balanceDto, statementLineDto, statementQuery } from "../http/money"

type Json = { json: unknown }

/** What a seller has with the platform, by currency. */
export const sellerBalances = async (container: MedusaContainer, sellerId: string) => {
  const rows = await runQuery<Json>(
    container,
    `with moved as (
       select currency_code, 'held' as name, funded - released - refunded + taken_back as amount
       from payment_hold where seller_id = ? and deleted_at is null
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
    [sellerId, sellerId]
  )
  return balanceDto.array().parse(rows.map(({ json }) => json))
}

const FROM = `from ledger_account a join ledger_entry e on e.account_id = a.id and not e.pending
  join ledger_txn t on t.id = e.txn_id
  left join seller_order o on o.id = t.business_ref`

const linesOf = async (
  container: MedusaContainer,
  where: Conditions,
  page: string,
  bindings: readonly Binding[]
) => {
  const rows = await runQuery<Json>(
    container,
    `select jsonb_build_object('id', t.id::text || '-' || e.seq, 'at', t.created_at,
       'event', t.event, 'account', a.name, 'business_ref', t.business_ref,
       'order_display_id', o.display_id, 'currency_code', a.currency_code,
       'amount', -e.amount) as json
     ${FROM} where ${where.sql} order by t.created_at desc, t.id desc, e.seq ${page}`,
    [...where.parameters, ...bindings]
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
  const [lines, [{ count }]] = await Promise.all([
    linesOf(container, where, "limit ? offset ?", [limit, offset]),
    runQuery<{ count: string }>(
      container,
      `select count(*) as count ${FROM} where ${where.sql}`,
      where.parameters
    ),
  ])
  return { lines, count: Number(count), limit, offset }
}

/** A batch of the statement, for an export. */
export const statementBatch = async (
  container: MedusaContainer,
  companyId: string,
  { limit, offset }: { limit: number; offset: number }
) => await linesOf(container, ownLines(companyId, undefined), "limit ? offset ?", [limit, offset])
