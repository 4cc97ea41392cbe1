import { refuse, type TransactionContext } from "@wholesale/core"
import { moved } from "../../../domain/ticket"
import { recordTicket } from "./record"
import { moveTicket } from "./save-ticket"
import { assertSeen } from "./speak"
import { tellTicket } from "./tell"
import { assertNotOver, lockTicket, type Acting } from "./ticket-row"

/**
 * Ends a ticket, by its company or by the operator; one that is resolved stays so.
 * @param seen the customer's message that the operator read last
 * @throws NOT_FOUND, TICKET_CLOSED, CONFLICT when the customer wrote something since then
 */
export const resolveTicket = async (
  tx: TransactionContext,
  { ticket_id: id, party, by, now }: Acting,
  seen?: string | null
): Promise<void> => {
  const ticket = await lockTicket(tx, id, party)
  assertNotOver(ticket, now)
  if (ticket.state === "resolved") {
    return
  }
  const byOperator = party.as === "operator"
  if (byOperator) {
    await assertSeen(tx, id, seen)
  }
  const responded = byOperator ? (ticket.first_responded_at ?? now) : ticket.first_responded_at
  const after = { ...moved(ticket, "resolved", now), first_responded_at: responded }
  await moveTicket(tx, ticket, after, { by, now, reason: "resolved" })
  await recordTicket(tx, by, { action: "resolved", ticket_id: id, company_id: ticket.company_id })
  if (byOperator) {
    const key = `${id}:${now.toISOString()}`
    await tellTicket(tx, "support.resolved", { ticket_id: id, key, by: by.actor_id })
  }
}

/**
 * Takes a resolved ticket up again; one that is open stays so.
 * @throws NOT_FOUND, TICKET_CLOSED, TRANSITION_NOT_ALLOWED while the customer is waited for, whose
 *   answer opens it
 */
export const reopenTicket = async (
  tx: TransactionContext,
  { ticket_id: id, party, by, now }: Acting
): Promise<void> => {
  const ticket = await lockTicket(tx, id, party)
  assertNotOver(ticket, now)
  if (ticket.state === "open") {
    return
  }
  if (ticket.state !== "resolved") {
    throw refuse("TRANSITION_NOT_ALLOWED", "This ticket waits for the customer's answer", {
      from: ticket.state,
      to: "open",
    })
  }
  await moveTicket(tx, ticket, moved(ticket, "open", now), { by, now, reason: "reopened" })
  await recordTicket(tx, by, { action: "reopened", ticket_id: id, company_id: ticket.company_id })
  if (party.as === "company") {
    const key = `${id}:${now.toISOString()}`
    await tellTicket(tx, "support.reopened", { ticket_id: id, key, by: by.actor_id })
  }
}
