import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, runQuery, type Binding } from "@wholesale/core"
import { buyerStatementLineDto, buyerStatementQuery } from "../http/money"

type Json = { json: unknown }

/** What moves a buyer's account: money in and back, and what was invoiced and credited for it. */
const MOVED = `select 'payment' as kind, r.id, r.recorded_at as at, r.currency_code, r.amount,
    p.reference, null::text as seller_order_id
  from cash_receipt r join payment_request p on p.id = r.request_id where r.buyer_id = ?
  union all
  select case f.reason when 'chargeback' then 'chargeback' else 'refund' end, f.id, f.settled_at,
    f.currency_code, -f.amount, f.external_id, f.seller_order_id
  from refund_due f where f.buyer_id = ? and f.state = 'paid' and f.deleted_at is null
  union all
  select 'chargeback', b.id, b.closed_at, b.currency_code, -b.beyond, b.external_id, null
  from payment_request p join chargeback b on b.request_id = p.id
  where p.buyer_id = ? and b.state = 'lost' and b.beyond > 0 and b.deleted_at is null
  union all
  select d.kind, d.id, d.issued_at, d.currency_code,
    case d.kind when 'invoice' then -d.total else d.total end, d.number, d.seller_order_id
  from order_document d join seller_order o on o.id = d.seller_order_id
  where o.buyer_id = ? and d.kind in ('invoice', 'credit_note') and d.deleted_at is null`

const LINES = `from (select moved.*, sum(amount) over (partition by currency_code order by at, id)
    as balance from (${MOVED}) moved) line
  left join seller_order o on o.id = line.seller_order_id
  left join company s on s.id = o.seller_id`

const LINE_JSON = `jsonb_build_object('id', line.id, 'at', line.at, 'kind', line.kind,
  'reference', line.reference, 'currency_code', line.currency_code, 'amount', line.amount,
  'balance', line.balance, 'order', case when o.id is not null then jsonb_build_object('id', o.id,
    'display_id', o.display_id, 'seller', s.trading_name) end)`

const ofBuyer = (buyerId: string): Binding[] => [buyerId, buyerId, buyerId, buyerId]

const linesOf = async (
  container: MedusaContainer,
  buyerId: string,
  where: Conditions,
  { limit, offset }: { limit: number; offset: number }
) => {
  const rows = await runQuery<Json>(
    container,
    `select ${LINE_JSON} as json ${LINES} where ${where.sql}
     order by line.at desc, line.id desc limit ? offset ?`,
    [...ofBuyer(buyerId), ...where.parameters, limit, offset]
  )
  return buyerStatementLineDto.array().parse(rows.map(({ json }) => json))
}

/**
 * What a buyer paid, what was invoiced for it and what went back, newest first, with the balance
 * after each line: what it has paid and nobody has invoiced yet.
 */
export const buyerStatement = async (
  container: MedusaContainer,
  buyerId: string,
  { currency_code: currency, only, limit, offset }: z.output<typeof buyerStatementQuery>
) => {
  const where = new Conditions().add("true").when(currency, "line.currency_code = ?")
  if (only) {
    where.add(`line.kind ${only === "documents" ? "" : "not "}in ('invoice', 'credit_note')`)
  }
  const [lines, [{ count }]] = await Promise.all([
    linesOf(container, buyerId, where, { limit, offset }),
    runQuery<{ count: string }>(
      container,
      `select count(*) as count from (${MOVED}) line where ${where.sql}`,
      [...ofBuyer(buyerId), ...where.parameters]
    ),
  ])
  return { lines, count: Number(count), limit, offset }
}

/** A part of the statement, for an export. */
export const buyerStatementBatch = async (
  container: MedusaContainer,
  buyerId: string,
  at: { limit: number; offset: number }
) => await linesOf(container, buyerId, new Conditions().add("true"), at)
