import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { Conditions, countForPage, notFound, runQuery } from "@wholesale/core"
import { payableRefundDto, refundDto, type refundQuery } from "../http/money"

type Json = { json: unknown }

/** A refund `r` of order `o`, if it is of one, as JSON. */
export const REFUND_JSON = `jsonb_build_object('id', r.id, 'seller_order_id', r.seller_order_id,
  'order_display_id', o.display_id, 'buyer', jsonb_build_object('id', b.id, 'name', b.trading_name),
  'seller', case when s.id is not null
    then jsonb_build_object('id', s.id, 'name', s.trading_name) end, 'state', r.state,
  'reason', r.reason, 'currency_code', r.currency_code, 'amount', r.amount,
  'funding_key', r.funding_key,
  'to_card', r.card_payment_id is not null, 'external_id', r.external_id, 'failure', r.failure,
  'created_at', r.created_at, 'settled_at', r.settled_at)`

const FROM = `from refund_due r join company b on b.id = r.buyer_id
  left join seller_order o on o.id = r.seller_order_id left join company s on s.id = o.seller_id`

/** The account from which the money of buyer `b` came last. */
const BUYER_IBAN = `(select e.counterparty_iban from payment_request p
  join bank_entry e on e.request_id = p.id
  where p.buyer_id = b.id and e.state = 'matched' and e.counterparty_iban is not null
  order by e.booked_on desc, e.id desc limit 1)`

const PAYABLE_JSON = `${REFUND_JSON} || jsonb_build_object('buyer_iban', ${BUYER_IBAN})`

type Query = z.output<typeof refundQuery>

const readRefunds = async (
  container: MedusaContainer,
  json: string,
  buyerId: string | null,
  { state, limit, offset }: Query
) => {
  const where = new Conditions()
    .add("true")
    .when(buyerId ?? undefined, "r.buyer_id = ?")
    .when(state, "r.state = ?")
  const [rows, count] = await Promise.all([
    runQuery<Json>(
      container,
      `select ${json} as json ${FROM} where ${where.sql}
       order by r.state = 'due' desc, r.created_at desc, r.id limit ? offset ?`,
      [...where.parameters, limit, offset]
    ),
    countForPage(container, `from refund_due r where ${where.sql}`, where.parameters, {
      limit,
      offset,
    }),
  ])
  return { rows: rows.map(({ json: row }) => row), count, limit, offset }
}

/** Refunds to everybody: those that are due first, then the newest. */
export const listRefunds = async (container: MedusaContainer, query: Query) => {
  const { rows, ...page } = await readRefunds(container, PAYABLE_JSON, null, query)
  return { refunds: payableRefundDto.array().parse(rows), ...page }
}

/** Refunds to one buyer, in the same order. */
export const listOwnRefunds = async (container: MedusaContainer, buyerId: string, query: Query) => {
  const { rows, ...page } = await readRefunds(container, REFUND_JSON, buyerId, query)
  return { refunds: refundDto.array().parse(rows), ...page }
}

const readRefund = async (container: MedusaContainer, json: string, id: string) => {
  const [row] = await runQuery<Json>(
    container,
    `select ${json} as json ${FROM} where r.id = ? and r.deleted_at is null`,
    [id]
  )
  if (!row) {
    throw notFound("Refund", id)
  }
  return row.json
}

/** One refund, for the operator. @throws NOT_FOUND */
export const refundView = async (container: MedusaContainer, id: string) =>
  payableRefundDto.parse(await readRefund(container, PAYABLE_JSON, id))

/** A refund to a buyer. @throws NOT_FOUND, also for others' */
export const ownRefundView = async (container: MedusaContainer, id: string, buyerId: string) => {
  const refund = refundDto.parse(await readRefund(container, REFUND_JSON, id))
  if (refund.buyer.id !== buyerId) {
    throw notFound("Refund", id)
  }
  return refund
}
