import type { By, TransactionContext } from "@wholesale/core"
import { dueAlert } from "../../../domain/alerts"
import { closesAt } from "../../../domain/states"
import { moved } from "../../../domain/ticket"
import { moveTicket, saveTicket } from "./save-ticket"
import { tellTicket } from "./tell"
import { lockTicket } from "./ticket-row"

const SYSTEM_PARTY = { as: "system" } as const

/**
 * Does what time alone does to a ticket: warns the operator before an answer is late, says once that
 * it is, and closes what was resolved long enough.
 * @throws NOT_FOUND
 */
export const passTime = async (
  tx: TransactionContext,
  id: string,
  { by, now }: { by: By; now: Date }
): Promise<void> => {
  const ticket = await lockTicket(tx, id, SYSTEM_PARTY)
  if (ticket.state === "resolved" && ticket.resolved_at && closesAt(ticket.resolved_at) <= now) {
    const change = { by, now, reason: "time_passed" } as const
    await moveTicket(tx, ticket, moved(ticket, "closed", now), change)
    return
  }
  const due = dueAlert(ticket, now)
  if (!due) {
    // Somebody did something in the meantime.
    await saveTicket(tx, ticket, now)
    return
  }
  const { clock, alert } = due
  await saveTicket(tx, { ...ticket, [`${clock}_alert`]: alert }, now)
  await tellTicket(tx, alert === "breached" ? "support.breached" : "support.due_soon", {
    ticket_id: id,
    key: `${id}:${clock}`,
    clock,
    due_at: ticket[`${clock}_due_at`],
  })
}
