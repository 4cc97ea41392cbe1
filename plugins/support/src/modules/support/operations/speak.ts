import { refuse, sql, type TransactionContext } from "@wholesale/core"
import { stateAfterMessage } from "../../../domain/states"
import { moved } from "../../../domain/ticket"
import { addMessage, wasSaid, type NewMessage } from "./add-message"
import { recordTicket } from "./record"
import { moveTicket, type Reason } from "./save-ticket"
import { tellTicket, type NewsType } from "./tell"
import { assertNotOver, lockTicket, type Acting, type TicketRow } from "./ticket-row"

/** A customer's message: the ticket waits for the operator, also after it was resolved. */
export const reply = async (
  tx: TransactionContext,
  acting: Acting & { party: { as: "company" } },
  message: NewMessage
): Promise<void> => {
  const { ticket_id: id, by, now } = acting
  const ticket = await lockTicket(tx, id, acting.party)
  if (await wasSaid(tx, id, message.idempotency_key)) {
    return
  }
  assertNotOver(ticket, now)
  const key = await addMessage(tx, id, message, { side: "customer", internal: false, by, now })
  const after = moved(ticket, stateAfterMessage(ticket.state, "customer"), now)
  const change = { by, now, reason: "customer_replied" } as const
  await moveTicket(tx, ticket, { ...after, last_message_at: now }, change)
  const type = ticket.state === "resolved" ? "support.reopened" : "support.customer_replied"
  await tellTicket(tx, type, { ticket_id: id, key, by: by.actor_id })
}

export type Answer = NewMessage & {
  /** Ends the ticket with it. */
  resolve: boolean
  /** The customer's message that the answer was written to; only an end of the ticket asks for it. */
  seen_message_id?: string | null
}

/**
 * An operator's answer. Who answers a ticket that nobody looks after, looks after it from then on.
 * @throws CONFLICT when it would end the ticket and the customer wrote in the meantime
 */
export const answer = async (
  tx: TransactionContext,
  acting: Acting & { party: { as: "operator" }; member_id: string },
  { resolve, seen_message_id: seen, ...message }: Answer
): Promise<void> => {
  const { ticket_id: id, by, now } = acting
  const ticket = await lockTicket(tx, id, acting.party)
  if (await wasSaid(tx, id, message.idempotency_key)) {
    return
  }
  assertNotOver(ticket, now)
  if (resolve) {
    await assertSeen(tx, id, seen)
  }
  const key = await addMessage(tx, id, message, { side: "operator", internal: false, by, now })
  const { after, reason, type } = answered(ticket, resolve, now)
  const assignee_id = ticket.assignee_id ?? acting.member_id
  await moveTicket(tx, ticket, { ...after, assignee_id, last_message_at: now }, { by, now, reason })
  if (reason === "resolved") {
    await recordTicket(tx, by, { action: "resolved", ticket_id: id, company_id: ticket.company_id })
  }
  await tellTicket(tx, type, { ticket_id: id, key, by: by.actor_id })
}

type Answered = { after: TicketRow; reason: Reason; type: NewsType }

const answered = (ticket: TicketRow, resolve: boolean, now: Date): Answered => {
  const responded = { ...ticket, first_responded_at: ticket.first_responded_at ?? now }
  const ends = resolve && ticket.state !== "resolved"
  const to = ends ? "resolved" : stateAfterMessage(ticket.state, "operator")
  // Only one that ends or waits differs from what it was; an afterthought changes no state.
  const after = to === ticket.state ? responded : moved(responded, to, now)
  return {
    after,
    reason: ends ? "resolved" : "answered",
    type: ends ? "support.resolved" : "support.answered",
  }
}

/** Refuses to end a ticket whose latest message its operator has not read. */
export const assertSeen = async (
  tx: TransactionContext,
  ticketId: string,
  seen: string | null | undefined
): Promise<void> => {
  if (!seen) {
    return
  }
  const [latest] = await sql<{ id: string }>(
    tx,
    `select id from support_message where ticket_id = ? and side = 'customer'
     order by at desc, created_at desc, id desc limit 1`,
    [ticketId]
  )
  if (latest?.id !== seen) {
    throw refuse(
      "CONFLICT",
      "The customer wrote in the meantime: read it before you resolve this",
      {
        message_id: latest?.id,
      }
    )
  }
}

/** A note that only the operator reads; it may be written at any time and changes nothing. */
export const addNote = async (
  tx: TransactionContext,
  acting: Acting & { party: { as: "operator" } },
  message: NewMessage
): Promise<void> => {
  const { ticket_id: id, by, now } = acting
  await lockTicket(tx, id, acting.party)
  if (await wasSaid(tx, id, message.idempotency_key)) {
    return
  }
  await addMessage(tx, id, message, { side: "operator", internal: true, by, now })
  await recordTicket(tx, by, { action: "noted", ticket_id: id, company_id: null })
}
