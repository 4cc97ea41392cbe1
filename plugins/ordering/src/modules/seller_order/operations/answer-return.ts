import {
  assertTransition,
  notFound,
  recordAudit,
  refuse,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { creditFor, RETURN_MACHINE, type ReturnState } from "../../../domain/seller-order/returns"
import { follow } from "./change-state"
import { linesOf, lockOrder, type OrderRow, type Side } from "./lock-order"
import { issueCreditNote } from "./order-documents"
import { tellOrderFollowers } from "./order-followers"
import type { OrderFacts } from "./order-facts"
import { amountsOf } from "./request-return"
import { insertShipment, type ShipInput } from "./ship-order"
import { tellBuyer } from "./tell-parties"

export type AnswerInput = {
  return_id: string
  side: Side
  to: Exclude<ReturnState, "requested">
  answer: string | null
  facts: OrderFacts
  by: By
  now: Date
}

type ReturnRow = { id: string; state: ReturnState; resolution: string }

/**
 * A seller approves or declines a return, or takes the goods in. What came in is counted as
 * returned and, where the buyer wanted the money, credited.
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED
 */
export const answerReturn = async (tx: TransactionContext, input: AnswerInput): Promise<void> => {
  const { facts, by, now, to, answer } = input
  const order = await lockOrder(tx, facts.order_id, input.side)
  const found = await returnOf(tx, order, input.return_id)
  assertTransition(RETURN_MACHINE, found.state, to, `Return ${found.id}`)
  await sql(
    tx,
    `update return_request set state = ?, answer = coalesce(?, answer), updated_at = ?,
       ${to === "received" ? "received_at" : "decided_at"} = ? where id = ?`,
    [to, answer, now, now, found.id]
  )
  if (to === "received") {
    await takeIn(tx, { order, found, input })
    await follow(tx, order.id)
  } else {
    await tellOrderFollowers(tx, order.id)
  }
  await recordAudit(tx, {
    by,
    action: `order.return_${to}`,
    subject_type: "seller_order",
    subject_id: order.id,
    before: { return_id: found.id, state: found.state },
    after: { return_id: found.id, state: to },
  })
  await tellBuyer(tx, { type: `return.${to}`, order, facts, more: { note: answer } })
}

const returnOf = async (tx: TransactionContext, order: OrderRow, id: string) => {
  const [row] = await sql<ReturnRow>(
    tx,
    "select id, state, resolution from return_request where id = ? and seller_order_id = ?",
    [id, order.id]
  )
  if (!row) {
    throw notFound("Return", id)
  }
  return row
}

const partsOf = async (tx: TransactionContext, id: string) =>
  await sql<{ line_id: string; quantity: number }>(
    tx,
    `select seller_order_line_id as line_id, quantity from return_request_line
     where return_id = ? order by seller_order_line_id`,
    [id]
  )

type TakingIn = { order: OrderRow; found: ReturnRow; input: AnswerInput }

const takeIn = async (tx: TransactionContext, { order, found, input }: TakingIn) => {
  const rows = await linesOf(tx, order.id)
  const lines = (await partsOf(tx, found.id)).flatMap(({ line_id: id, quantity }) =>
    rows
      .filter((row) => row.id === id)
      .map((line) => ({
        line,
        quantity,
        ...creditFor(amountsOf(line), line.returned_quantity, quantity),
      }))
  )
  const credits = lines.map(({ line, quantity, subtotal, discount, tax }) => ({
    line_id: line.id,
    quantity,
    credit: String(subtotal - discount + tax),
  }))
  await sql(
    tx,
    `with row as (select * from jsonb_to_recordset(?::jsonb)
         as row(line_id text, quantity integer, credit bigint)),
       credited as (update return_request_line r set credit = row.credit from row
         where r.return_id = ? and r.seller_order_line_id = row.line_id)
     update seller_order_line line set returned_quantity = returned_quantity + row.quantity,
       updated_at = ? from row where line.id = row.line_id`,
    [JSON.stringify(credits), found.id, input.now]
  )
  if (found.resolution === "credit") {
    const { facts, now } = input
    await issueCreditNote(tx, { order, facts, now, credit: { return_id: found.id, lines } })
  }
}

export type ReplaceInput = Omit<ShipInput, "order_id" | "parts"> & { return_id: string }

/**
 * Ships the same goods again for a return that was taken in to be replaced.
 * @returns the shipment's id
 * @throws NOT_FOUND, RETURN_NOT_ALLOWED when there is nothing to replace (any more)
 */
export const shipReplacement = async (
  tx: TransactionContext,
  input: ReplaceInput
): Promise<string> => {
  const order = await lockOrder(tx, input.facts.order_id, input.side)
  const found = await returnOf(tx, order, input.return_id)
  const [sent] = await sql<{ id: string }>(tx, "select id from shipment where return_id = ?", [
    found.id,
  ])
  if (found.state !== "received" || found.resolution !== "replacement" || sent) {
    throw refuse("RETURN_NOT_ALLOWED", "This return has nothing to be replaced")
  }
  const parts = await partsOf(tx, found.id)
  const shipment = await insertShipment(tx, { ...input, order, parts })
  await follow(tx, order.id)
  const { tracking_number, tracking_url } = shipment
  await tellBuyer(tx, {
    type: "return.replaced",
    order,
    facts: input.facts,
    more: { tracking_number, tracking_url },
  })
  return shipment.id
}
