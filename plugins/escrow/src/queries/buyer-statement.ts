import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, runQuery } from "@wholesale/core"
import { buyerStatementLineDto, buyerStatementQuery } from "../http/money"

/**
 * What moves a buyer's account: money in and back, and what was invoiced and credited for it. All of it
 * is read for the balances, so only from indexes where there is much; what a payment is called is looked
 * up for the page alone.
 */
const MOVED = `select 'payment' as kind, r.id, r.recorded_at as at, r.currency_code, r.amount,
    null::text as reference, null::text as seller_order_id
  from cash_receipt r where r.buyer_id = ?
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
  where o.buyer_id = ? and d.kind in ('invoice', 'credit_note')`

const LINE_JSON = `jsonb_build_object('id', line.id, 'at', line.at, 'kind', line.kind,
  'reference', coalesce(line.reference, p.reference), 'currency_code', line.currency_code,
  'amount', line.amount, 'balance', line.balance,
  'order', case when o.id is not null then jsonb_build_object('id', o.id,
    'display_id', o.display_id, 'seller', s.trading_name) end)`

const statementOf = (where: string) => `with line as materialized (
    select moved.*, sum(amount) over (partition by currency_code order by at, id) as balance
    from (${MOVED}) moved),
  page as (select * from line where ${where} order by at desc, id desc limit ? offset ?)
  select (select count(*) from line where ${where}) as count,
    coalesce((select jsonb_agg(${LINE_JSON} order by line.at desc, line.id desc)
      from page line
      left join cash_receipt r on line.kind = 'payment' and r.id = line.id
      left join payment_request p on p.id = r.request_id
      left join seller_order o on o.id = line.seller_order_id
      left join company s on s.id = o.seller_id), '[]'::jsonb) as lines`

const linesOf = async (
  container: MedusaContainer,
  buyerId: string,
  where: Conditions,
  { limit, offset }: { limit: number; offset: number }
) => {
  const [{ lines, count }] = await runQuery<{ lines: unknown; count: string }>(
    container,
    statementOf(where.sql),
    [buyerId, buyerId, buyerId, buyerId, ...where.parameters, limit, offset, ...where.parameters]
  )
  return { lines: buyerStatementLineDto.array().parse(lines), count: Number(count), limit, offset }
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
  const where = new Conditions().when(currency, "line.currency_code = ?")
  if (only) {
    where.add(`line.kind ${only === "documents" ? "" : "not "}in ('invoice', 'credit_note')`)
  }
  return await linesOf(container, buyerId, where, { limit, offset })
}

/** A part of the statement, for an export. */
export const buyerStatementBatch = async (
  container: MedusaContainer,
  buyerId: string,
  at: { limit: number; offset: number }
) => (await linesOf(container, buyerId, new Conditions(), at)).lines
