import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  clock,
  recordAudit,
  refuse,
  sql,
  transactionRunner,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { lockOrder, type OrderRow } from "@wholesale/ordering"
import { priceClaim, type PricedDispute, type WantedLine } from "../domain/dispute/claim"
import { timersFrom } from "../domain/dispute/timers"
import type { MoneySettings } from "../domain/settings/settings"
import { settleIn } from "../holds/settle-hold"
import { readSettings } from "../settings/money-settings"
import { addEntry } from "./add-entry"
import { claimableOrder } from "./claimable-order"
import { disputes } from "./disputes"
import { tellDispute } from "./tell"

export type Opening = {
  order_id: string
  buyer_id: string
  lines: readonly WantedLine[]
  /** What of the shipping the buyer wants back; minor units. */
  shipping: bigint
  text: string
  file_ids: readonly string[]
}

/**
 * A buyer opens a dispute: its share of the money is frozen in the same transaction, and the claim is
 * the first offer on the table.
 * @returns the dispute's id
 * @throws NOT_FOUND, DISPUTE_NOT_ALLOWED, DISPUTE_EXISTS while another one of the order is open,
 *   EVIDENCE_MISSING, INVALID_INPUT
 */
export const openDispute = async (
  container: MedusaContainer,
  opening: Opening,
  by: By
): Promise<string> =>
  await disputes(container).inTransaction((tx) => open(tx, opening, by, clock.now()))

const open = async (tx: TransactionContext, opening: Opening, by: By, now: Date) => {
  const party = { as: "buyer", company_id: opening.buyer_id } as const
  const order = await lockOrder(tx, opening.order_id, party)
  await assertNoneOpen(tx, order)
  const run = transactionRunner(tx)
  const settings = await readSettings(run)
  const claim = priceClaim(
    await claimableOrder(run, order.id),
    { lines: opening.lines, shipping: opening.shipping, files: opening.file_ids.length },
    settings.claim_days,
    now
  )
  const id = await insertDispute(tx, { order, claim, settings, now })
  const { text, file_ids } = opening
  const entryId = await addEntry(
    tx,
    id,
    { kind: "opened", text, file_ids, amount: claim.claimed },
    { party, by, now }
  )
  await settleIn(tx, order.id, { by, now })
  await recordAudit(tx, {
    by,
    action: "dispute.opened",
    subject_type: "dispute",
    subject_id: id,
    after: { seller_order_id: order.id, claimed: String(claim.claimed) },
  })
  await tellDispute(tx, "dispute.opened", { dispute_id: id, key: entryId, from: "buyer" })
  return id
}

const assertNoneOpen = async (tx: TransactionContext, order: OrderRow) => {
  const [row] = await sql<{ id: string }>(
    tx,
    `select id from dispute where seller_order_id = ?
       and state in ('open', 'negotiating', 'escalated') and deleted_at is null`,
    [order.id]
  )
  if (row) {
    throw refuse(
      "DISPUTE_EXISTS",
      `Order #${order.display_id} has an open dispute: write what else is wrong there`,
      { dispute_id: row.id }
    )
  }
}

type New = { order: OrderRow; claim: PricedDispute; settings: MoneySettings; now: Date }

const insertDispute = async (
  tx: TransactionContext,
  { order, claim, settings, now }: New
): Promise<string> => {
  const id = generateEntityId(undefined, "disp")
  const timers = timersFrom(now, {
    answer_days: settings.dispute_answer_days,
    escalatable_days: settings.dispute_escalatable_days,
    negotiation_days: settings.dispute_negotiation_days,
  })
  await sql(
    tx,
    `insert into dispute (id, seller_order_id, seller_id, buyer_id, currency_code, claimed,
       shipping_claimed, offer_side, offer_amount, answer_by, escalatable_at, escalates_at, next_at,
       opened_at, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, 'buyer', ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      order.id,
      order.seller_id,
      order.buyer_id,
      order.currency_code,
      String(claim.claimed),
      String(claim.shipping),
      String(claim.claimed),
      timers.answer_by,
      timers.escalatable_at,
      timers.escalates_at,
      timers.answer_by,
      now,
      now,
      now,
    ]
  )
  await insertLines(tx, id, claim, now)
  return id
}

const insertLines = async (
  tx: TransactionContext,
  disputeId: string,
  { lines }: PricedDispute,
  now: Date
) => {
  const rows = lines.map((line) => ({
    ...line,
    claimed: String(line.claimed),
    id: generateEntityId(undefined, "displ"),
  }))
  await sql(
    tx,
    `insert into dispute_line (id, dispute_id, seller_order_line_id, shipment_id, quantity,
       reason_code, claimed, created_at, updated_at)
     select id, ?, line_id, shipment_id, quantity, reason_code, claimed, ?, ?
     from jsonb_to_recordset(?::jsonb) as row(id text, line_id text, shipment_id text,
       quantity integer, reason_code text, claimed bigint)`,
    [disputeId, now, now, JSON.stringify(rows)]
  )
}
