import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, notFound, runQuery } from "@wholesale/core"
import { refundDto, refundQuery } from "../http/money"

type Json = { json: unknown }

/** A refund `r` of order `o` as JSON. */
export const REFUND_JSON = `jsonb_build_object('id', r.id, 'seller_order_id', r.seller_order_id,
  'order_display_id', o.display_id, 'buyer', jsonb_build_object('id', b.id, 'name', b.trading_name),
  'seller', jsonb_build_object('id', s.id, 'name', s.trading_name), 'state', r.state,
  'reason', r.reason, 'currency_code', r.currency_code, 'amount', r.amount,
  'funding_key', r.funding_key,
  'to_card', r.card_payment_id is not null, 'external_id', r.external_id, 'failure', r.failure,
  'created_at', r.created_at, 'settled_at', r.settled_at)`

const FROM = `from refund_due r join seller_order o on o.id = r.seller_order_id
  join company b on b.id = r.buyer_id join company s on s.id = o.seller_id`

/** Refunds of everybody, or to one buyer: those that are due first, then the newest. */
export const listRefunds = async (
  container: MedusaContainer,
  buyerId: string | null,
  { state, limit, offset }: z.output<typeof refundQuery>
) => {
  const where = new Conditions()
    .add("true")
    .when(buyerId ?? undefined, "r.buyer_id = ?")
    .when(state, "r.state = ?")
  const [rows, [{ count }]] = await Promise.all([
    runQuery<Json>(
      container,
      `select ${REFUND_JSON} as json ${FROM} where ${where.sql}
       order by r.state = 'due' desc, r.created_at desc, r.id limit ? offset ?`,
      [...where.parameters, limit, offset]
    ),
    runQuery<{ count: string }>(
      container,
      `select count(*) as count from refund_due r where ${where.sql}`,
      where.parameters
    ),
  ])
  const refunds = refundDto.array().parse(rows.map(({ json }) => json))
  return { refunds, count: Number(count), limit, offset }
}

/** One refund. @throws NOT_FOUND */
export const refundView = async (container: MedusaContainer, id: string) => {
  const [row] = await runQuery<Json>(
    container,
    `select ${REFUND_JSON} as json ${FROM} where r.id = ? and r.deleted_at is null`,
    [id]
  )
  if (!row) {
    throw notFound("Refund", id)
  }
  return refundDto.parse(row.json)
}
