import { dayOf, refuse, sql, toJson, type By, type TransactionContext } from "@wholesale/core"
import { releasePart } from "@wholesale/catalog"
import {
  planAcceptance,
  type Acceptance,
  type LineAnswer,
} from "../../../domain/seller-order/acceptance"
import { changeState } from "./change-state"
import { linesOf, lockOrder, type LineRow, type OrderRow, type Side } from "./lock-order"
import { issueInvoice } from "./order-documents"
import type { OrderFacts } from "./order-facts"
import { tellBuyer } from "./tell-parties"

export type AcceptInput = {
  order_id: string
  side: Side
  /** Null: the latest day that was promised for an accepted line. */
  expected_ship_on: string | null
  answers: readonly LineAnswer[]
  note: string | null
  facts: OrderFacts
  by: By
  now: Date
}

/**
 * A seller accepts an order, whole or in part, until its deadline. What is not accepted is released
 * and no longer charged; the buyer gets a pro-forma invoice of the rest.
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED (also past the deadline), INVALID_INPUT
 */
export const acceptOrder = async (tx: TransactionContext, input: AcceptInput): Promise<void> => {
  const { facts, by, now, note } = input
  const order = await lockOrder(tx, input.order_id, input.side)
  assertInTime(order, now)
  const rows = await linesOf(tx, order.id)
  const acceptance = planAcceptance(rows.map(orderedLine), input.answers)
  const shipOn = input.expected_ship_on ?? latestPromise(rows, acceptance) ?? dayOf(now)
  if (shipOn < dayOf(now)) {
    throw refuse("INVALID_INPUT", "The expected ship date lies in the past")
  }
  await changeState(tx, { order, to: acceptance.state, by, now, note })
  const accepted = await writeAcceptance(tx, { order, acceptance, shipOn, now })
  await releasePart(tx, { parts: refused(rows, acceptance), now })
  await issueInvoice(tx, { order: accepted, facts, now, kind: "pro_forma" })
  await tellBuyer(tx, {
    type: `order.${acceptance.state}`,
    order: accepted,
    facts,
    more: { note },
  })
}

const assertInTime = (order: OrderRow, now: Date) => {
  if (order.state === "pending_acceptance" && new Date(order.accept_by) <= now) {
    throw refuse("TRANSITION_NOT_ALLOWED", "The time to accept this order has run out", {
      from: order.state,
      to: "accepted",
      accept_by: new Date(order.accept_by).toISOString(),
    })
  }
}

const orderedLine = (row: LineRow) => ({
  id: row.id,
  quantity: row.quantity,
  unit_price: BigInt(row.unit_price),
  subtotal: BigInt(row.subtotal),
  discount: BigInt(row.discount),
  tax: BigInt(row.tax),
})

const latestPromise = (rows: readonly LineRow[], { lines }: Acceptance): string | null =>
  rows
    .filter((_, index) => lines[index].accepted_quantity > 0)
    .map(({ promised_on }) => promised_on)
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null

/** What need not be made, by Medusa's line. */
const refused = (rows: readonly LineRow[], { lines }: Acceptance) =>
  rows
    .map(({ order_line_id, quantity }, index) => ({
      order_line_id,
      quantity: quantity - lines[index].accepted_quantity,
    }))
    .filter(({ quantity }) => quantity > 0)

type Written = { order: OrderRow; acceptance: Acceptance; shipOn: string; now: Date }

/** Writes quantities and the amounts that are left. @returns the order as it is from now on */
const writeAcceptance = async (
  tx: TransactionContext,
  { order, acceptance, shipOn, now }: Written
): Promise<OrderRow> => {
  const { lines, less } = acceptance
  await sql(
    tx,
    `update seller_order_line line
     set accepted_quantity = row.accepted_quantity, reject_reason = row.reject_reason,
       subtotal = row.subtotal, discount = row.discount, tax = row.tax, updated_at = ?
     from jsonb_to_recordset(?::jsonb) as row(id text, accepted_quantity integer,
       reject_reason text, subtotal bigint, discount bigint, tax bigint)
     where line.id = row.id`,
    [now, toJson(lines)]
  )
  await sql(
    tx,
    `update seller_order set expected_ship_on = ?, goods_amount = goods_amount - ?::bigint,
       discount_amount = discount_amount - ?::bigint, tax_amount = tax_amount - ?::bigint,
       total_amount = total_amount - ?::bigint
     where id = ?`,
    [
      shipOn,
      String(less.goods),
      String(less.discount),
      String(less.tax),
      String(less.total),
      order.id,
    ]
  )
  return {
    ...order,
    state: acceptance.state,
    expected_ship_on: shipOn,
    total_amount: String(BigInt(order.total_amount) - less.total),
  }
}
