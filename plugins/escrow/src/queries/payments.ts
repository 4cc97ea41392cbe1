import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, countForPage, notFound, runQuery, type RunSql } from "@wholesale/core"
import { paymentDetailDto, paymentDto, paymentQuery, type PaymentDto } from "../http/money"

type Json = { json: unknown }
type Query = z.output<typeof paymentQuery>

/** A payment request `p` of group `g` by buyer `b` as JSON. */
export const PAYMENT_JSON = `jsonb_build_object('id', p.id, 'group_id', p.group_id,
  'group_display_id', g.display_id, 'state', p.state, 'funding_key', p.funding_key,
  'reference', p.reference, 'currency_code', p.currency_code, 'amount', p.amount,
  'received', p.received, 'due_on', p.due_on, 'paid_at', p.paid_at,
  'buyer', jsonb_build_object('id', b.id, 'name', b.trading_name))`

export const PAYMENT_FROM = `from payment_request p join order_group g on g.id = p.group_id
  join company b on b.id = p.buyer_id`

/** Payments of everybody, or of one buyer: open ones first, then the newest. */
export const listPayments = async (
  container: MedusaContainer,
  buyerId: string | null,
  { state, q, limit, offset }: Query
) => {
  const where = new Conditions()
    .add("true")
    .when(buyerId ?? undefined, "p.buyer_id = ?")
    .when(state, "p.state = ?")
    .search(q?.replace(/\s/g, ""), [
      "p.reference",
      "replace(b.trading_name, ' ', '')",
      "g.display_id::text",
    ])
  const [rows, count] = await Promise.all([
    runQuery<Json>(
      container,
      `select ${PAYMENT_JSON} as json ${PAYMENT_FROM} where ${where.sql}
       order by p.state = 'awaiting' desc, p.created_at desc, p.id limit ? offset ?`,
      [...where.parameters, limit, offset]
    ),
    countForPage(
      container,
      `${q ? PAYMENT_FROM : "from payment_request p"}
       where ${where.sql}`,
      where.parameters,
      { limit, offset }
    ),
  ])
  const payments = paymentDto.array().parse(rows.map(({ json }) => json))
  return { payments, count, limit, offset }
}

const DETAIL = `jsonb_build_object(
  'receipts', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'source', r.source,
      'external_id', r.external_id, 'currency_code', r.currency_code, 'amount', r.amount,
      'received_on', r.received_on, 'note', r.note, 'recorded_at', r.recorded_at)
      order by r.recorded_at) from cash_receipt r where r.request_id = p.id), '[]'::jsonb),
  'orders', (select jsonb_agg(jsonb_build_object('seller_order_id', o.id,
      'display_id', o.display_id, 'state', h.state, 'amount', h.amount,
      'seller', jsonb_build_object('id', s.id, 'name', s.trading_name)) order by o.display_id)
    from payment_hold h join seller_order o on o.id = h.seller_order_id
    join company s on s.id = h.seller_id where h.request_id = p.id))`

/** One payment with its orders and what came in. @throws NOT_FOUND */
export const paymentDetail = async (container: MedusaContainer, id: string) => {
  const [row] = await runQuery<Json>(
    container,
    `select ${PAYMENT_JSON} || ${DETAIL} as json ${PAYMENT_FROM} where p.id = ?`,
    [id]
  )
  if (!row) {
    throw notFound("Payment", id)
  }
  return paymentDetailDto.parse(row.json)
}

/** How a checkout of a buyer is to be paid. @throws NOT_FOUND, also for other buyers' */
export const groupPayment = async (
  run: RunSql,
  groupId: string,
  buyerId: string
): Promise<PaymentDto> => {
  const [row] = await run<Json>(
    `select ${PAYMENT_JSON} as json ${PAYMENT_FROM} where p.group_id = ? and p.buyer_id = ?`,
    [groupId, buyerId]
  )
  if (!row) {
    throw notFound("Payment of order group", groupId)
  }
  return paymentDto.parse(row.json)
}

/** A payment of a buyer. @throws NOT_FOUND, also for other buyers' */
export const ownPayment = async (
  container: MedusaContainer,
  id: string,
  buyerId: string
): Promise<PaymentDto> => {
  const [row] = await runQuery<Json>(
    container,
    `select ${PAYMENT_JSON} as json ${PAYMENT_FROM} where p.id = ? and p.buyer_id = ?`,
    [id, buyerId]
  )
  if (!row) {
    throw notFound("Payment", id)
  }
  return paymentDto.parse(row.json)
}
