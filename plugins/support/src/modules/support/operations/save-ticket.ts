import { generateEntityId } from "@medusajs/framework/utils"
import { assertTransition, sql, type By, type TransactionContext } from "@wholesale/core"
import { ticketNumber } from "../../../domain/number"
import { TICKET_MACHINE } from "../../../domain/states"
import { timesOf } from "../../../domain/ticket"
import type { TicketState } from "../../../domain/values"
import type { TicketRow } from "./ticket-row"

/** Why a ticket is in the state it is in. */
export const REASONS = [
  "opened",
  "answered",
  "customer_replied",
  "resolved",
  "reopened",
  "time_passed",
] as const
export type Reason = (typeof REASONS)[number]

export type Change = { by: By; now: Date; reason: Reason }

/**
 * Writes a locked ticket back in the state that it came to; a change of it leaves a line of history.
 * @throws TRANSITION_NOT_ALLOWED
 */
export const moveTicket = async (
  tx: TransactionContext,
  before: TicketRow,
  ticket: TicketRow,
  change: Change
): Promise<void> => {
  if (before.state !== ticket.state) {
    const number = ticketNumber(ticket.display_id)
    assertTransition(TICKET_MACHINE, before.state, ticket.state, number)
    await addHistory(tx, ticket.id, { from: before.state, to: ticket.state }, change)
  }
  await saveTicket(tx, ticket, change.now)
}

/** Writes a locked ticket back, with the times that follow from it. */
export const saveTicket = async (
  tx: TransactionContext,
  ticket: TicketRow,
  now: Date
): Promise<void> => {
  const { due_at, next_at } = timesOf(ticket, now)
  await sql(
    tx,
    `update support_ticket set state = ?, category = ?, priority = ?, assignee_id = ?,
       first_response_due_at = ?, resolution_due_at = ?, first_responded_at = ?, resolved_at = ?,
       closed_at = ?, paused_since = ?, paused_seconds = ?, due_at = ?, next_at = ?,
       first_response_alert = ?, resolution_alert = ?, last_message_at = ?, updated_at = ?
     where id = ?`,
    [
      ticket.state,
      ticket.category,
      ticket.priority,
      ticket.assignee_id,
      ticket.first_response_due_at,
      ticket.resolution_due_at,
      ticket.first_responded_at,
      ticket.resolved_at,
      ticket.closed_at,
      ticket.paused_since,
      ticket.paused_seconds,
      due_at,
      next_at,
      ticket.first_response_alert,
      ticket.resolution_alert,
      ticket.last_message_at,
      now,
      ticket.id,
    ]
  )
}

/** Writes a line of a ticket's history. */
export const addHistory = async (
  tx: TransactionContext,
  ticketId: string,
  { from, to }: { from: TicketState | null; to: TicketState },
  { by, now, reason }: Change
): Promise<void> => {
  await sql(
    tx,
    `insert into support_ticket_history (id, ticket_id, "from", "to", actor_type, actor_id, reason, at)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, "shist"),
      ticketId,
      from,
      to,
      by.actor_type,
      by.actor_id,
      reason,
      now,
    ]
  )
}
