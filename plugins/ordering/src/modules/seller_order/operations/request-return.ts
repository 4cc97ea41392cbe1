import { generateEntityId } from "@medusajs/framework/utils"
import {
  DAY_MS,
  notFound,
  recordAudit,
  refuse,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { creditFor } from "../../../domain/seller-order/returns"
import { claimedUnitsOf } from "./claimed-units"
import { linesOf, lockOrder, type LineRow, type OrderRow, type Side } from "./lock-order"
import type { OrderFacts } from "./order-facts"
import { tellOrderFollowers } from "./order-followers"
import { tellSeller } from "./tell-parties"

export type ReturnInput = {
  order_id: string
  side: Side
  resolution: string
  lines: readonly { line_id: string; quantity: number; reason_code: string }[]
  note: string | null
  /** Days after delivery in which the seller takes goods back. */
  return_days: number
  facts: OrderFacts
  by: By
  now: Date
}

/**
 * A buyer asks to send goods back.
 * @returns the return's id
 * @throws NOT_FOUND, RETURN_NOT_ALLOWED before delivery, after the return window, or for more than
 *   was delivered and is not on its way back
 */
export const requestReturn = async (
  tx: TransactionContext,
  input: ReturnInput
): Promise<string> => {
  const { facts, by } = input
  const order = await lockOrder(tx, input.order_id, input.side)
  assertReturnable(order, input)
  const rows = await linesOf(tx, order.id)
  const pending = await pendingQuantities(tx, order.id)
  const claimed = await claimedUnitsOf(tx, order.id)
  const lines = input.lines.map((line) => {
    const row = rows.find(({ id }) => id === line.line_id)
    if (!row) {
      throw notFound("Order line", line.line_id)
    }
    const left =
      row.shipped_quantity -
      row.returned_quantity -
      (pending.get(row.id) ?? 0) -
      (claimed.get(row.id) ?? 0)
    if (line.quantity > left) {
      throw refuse("RETURN_NOT_ALLOWED", `Only ${left} of ${row.title} can still be returned`, {
        line_id: row.id,
        returnable: left,
      })
    }
    return { ...line, credit: String(creditOf(row, line.quantity)) }
  })
  const id = await insertReturn(tx, order, { ...input, lines })
  await tellOrderFollowers(tx, order.id)
  await recordAudit(tx, {
    by,
    action: "order.return_requested",
    subject_type: "seller_order",
    subject_id: order.id,
    after: { return_id: id, resolution: input.resolution },
  })
  await tellSeller(tx, { type: "return.requested", order, facts, more: { note: input.note } })
  return id
}

const assertReturnable = (order: OrderRow, { return_days: days, lines, now }: ReturnInput) => {
  const delivered = order.delivered_at ? new Date(order.delivered_at).getTime() : null
  if (delivered === null || !["delivered", "completed"].includes(order.state)) {
    throw refuse("RETURN_NOT_ALLOWED", "Goods can be returned once all of them were delivered")
  }
  if (delivered + days * DAY_MS < now.getTime()) {
    throw refuse("RETURN_NOT_ALLOWED", `This seller takes goods back for ${days} days`, {
      until: new Date(delivered + days * DAY_MS).toISOString(),
    })
  }
  if (new Set(lines.map(({ line_id }) => line_id)).size < lines.length) {
    throw refuse("INVALID_INPUT", "Name each line once")
  }
}

const creditOf = (row: LineRow, quantity: number) => {
  const { subtotal, discount, tax } = creditFor(amountsOf(row), row.returned_quantity, quantity)
  return subtotal - discount + tax
}

/** A delivered line with what was charged for it. */
export const amountsOf = (row: LineRow) => ({
  quantity: row.accepted_quantity ?? row.quantity,
  unit_price: BigInt(row.unit_price),
  subtotal: BigInt(row.subtotal),
  discount: BigInt(row.discount),
  tax: BigInt(row.tax),
})

/** What is asked back and not decided or not arrived yet, by line. */
const pendingQuantities = async (tx: TransactionContext, orderId: string) => {
  const rows = await sql<{ line_id: string; quantity: number }>(
    tx,
    `select l.seller_order_line_id as line_id, sum(l.quantity)::integer as quantity
     from return_request r join return_request_line l on l.return_id = r.id
     where r.seller_order_id = ? and r.state in ('requested', 'approved') group by 1`,
    [orderId]
  )
  return new Map(rows.map(({ line_id, quantity }) => [line_id, quantity]))
}

type Priced = { line_id: string; quantity: number; reason_code: string; credit: string }

const insertReturn = async (
  tx: TransactionContext,
  order: OrderRow,
  { resolution, note, by, now, lines }: Omit<ReturnInput, "lines"> & { lines: readonly Priced[] }
) => {
  const id = generateEntityId(undefined, "rreq")
  await sql(
    tx,
    `insert into return_request (id, seller_order_id, state, resolution, note, requested_by,
       requested_at) values (?, ?, 'requested', ?, ?, ?, ?)`,
    [id, order.id, resolution, note, by.actor_id, now]
  )
  await sql(
    tx,
    `insert into return_request_line
       (id, return_id, seller_order_line_id, quantity, reason_code, credit)
     select row.id, ?, row.line_id, row.quantity, row.reason_code, row.credit
     from jsonb_to_recordset(?::jsonb) as row(id text, line_id text, quantity integer,
       reason_code text, credit bigint)`,
    [
      id,
      JSON.stringify(lines.map((line) => ({ ...line, id: generateEntityId(undefined, "rreql") }))),
    ]
  )
  return id
}
