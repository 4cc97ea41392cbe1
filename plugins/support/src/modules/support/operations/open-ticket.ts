import { generateEntityId } from "@medusajs/framework/utils"
import {
  faultPoint,
  notFound,
  refuse,
  sql,
  transactionRunner,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { nextAlertAt } from "../../../domain/alerts"
import { dueTimes } from "../../../domain/clock"
import { OPEN_TICKETS_MAX, type Category, type CompanySide } from "../../../domain/values"
import { addMessage, type NewMessage } from "./add-message"
import { readPolicy } from "./policy"
import { recordTicket } from "./record"
import { addHistory } from "./save-ticket"
import { tellTicket } from "./tell"

export type Opening = {
  company_id: string
  side: CompanySide
  category: Category
  subject: string
  seller_order_id: string | null
  message: NewMessage
  by: By
  now: Date
}

/**
 * Opens a ticket. The same key opens the same ticket, however often and however many ask at once.
 * @returns its id
 * @throws NOT_FOUND for an order in which the company neither buys nor sells, and for files of
 *   others; TOO_MANY_TICKETS
 */
export const openTicket = async (tx: TransactionContext, opening: Opening): Promise<string> => {
  const { company_id, message, by, now } = opening
  // Two openings of a company wait for each other: neither the key nor the limit is passed twice.
  await sql(tx, "select pg_advisory_xact_lock(hashtextextended(?, 0))", [`support ${company_id}`])
  const known = await openedWith(tx, company_id, message.idempotency_key)
  if (known) {
    return known
  }
  await assertParty(tx, opening)
  await assertRoom(tx, company_id)
  const id = await insertTicket(tx, opening)
  const said = { ...message, idempotency_key: null }
  const messageId = await addMessage(tx, id, said, { side: "customer", internal: false, by, now })
  await addHistory(tx, id, { from: null, to: "open" }, { by, now, reason: "opened" })
  await recordTicket(tx, by, {
    action: "opened",
    ticket_id: id,
    company_id: company_id,
    after: { category: opening.category, seller_order_id: opening.seller_order_id },
  })
  faultPoint("support.before-telling")
  await tellTicket(tx, "support.opened", { ticket_id: id, key: messageId })
  return id
}

const openedWith = async (
  tx: TransactionContext,
  companyId: string,
  key: string | null | undefined
): Promise<string | null> => {
  if (!key) {
    return null
  }
  const [row] = await sql<{ id: string }>(
    tx,
    "select id from support_ticket where company_id = ? and idempotency_key = ?",
    [companyId, key]
  )
  return row?.id ?? null
}

const assertParty = async (
  tx: TransactionContext,
  { company_id: company, seller_order_id: order }: Opening
) => {
  if (order === null) {
    return
  }
  const rows = await sql<{ id: string }>(
    tx,
    `select id from seller_order where id = ? and ? in (buyer_id, seller_id)
       and deleted_at is null`,
    [order, company]
  )
  if (rows.length === 0) {
    throw notFound("Order", order)
  }
}

const assertRoom = async (tx: TransactionContext, companyId: string) => {
  const [{ open }] = await sql<{ open: number }>(
    tx,
    `select count(*)::integer as open from support_ticket
     where company_id = ? and state in ('open', 'waiting_for_customer') and deleted_at is null`,
    [companyId]
  )
  if (open >= OPEN_TICKETS_MAX) {
    throw refuse(
      "TOO_MANY_TICKETS",
      `Your company has ${open} open tickets: write in one of them, or resolve what is settled`,
      { open, limit: OPEN_TICKETS_MAX }
    )
  }
}

const PRIORITY = "normal"

const insertTicket = async (
  tx: TransactionContext,
  { company_id, side, category, subject, seller_order_id, message, by, now }: Opening
): Promise<string> => {
  const id = generateEntityId(undefined, "stick")
  const policy = await readPolicy(transactionRunner(tx))
  const times = dueTimes({ opened_at: now, paused_seconds: 0 }, policy[PRIORITY])
  const first = nextAlertAt(
    {
      ...times,
      ...{ state: "open", opened_at: now, first_responded_at: null },
      ...{ paused_since: null, paused_seconds: 0 },
      ...{ first_response_alert: "none", resolution_alert: "none" },
    },
    now
  )
  await sql(
    tx,
    `insert into support_ticket (id, company_id, side, opened_by, category, priority, subject,
       seller_order_id, opened_at, first_response_due_at, resolution_due_at, due_at, next_at,
       last_message_at, idempotency_key, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[id, company_id, side, by.actor_id, category, PRIORITY, subject, seller_order_id, now],
      ...[times.first_response_due_at, times.resolution_due_at, times.first_response_due_at],
      ...[first, now, message.idempotency_key ?? null, now, now],
    ]
  )
  return id
}
