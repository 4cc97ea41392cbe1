import { closesAt } from "./states"
import type { TicketState } from "./values"
import { nextAlertAt, type Alerted } from "./alerts"
import { clockOf, paused, resumed } from "./clock"

/** What changes of a ticket while it goes from state to state. */
export type Moving = Alerted & { resolved_at: Date | null; closed_at: Date | null }

/**
 * A ticket in another state. The resolution's clock runs only while the operator is waited for, so
 * a ticket that is taken up again has what was left of its time. Pure.
 */
export const moved = <Ticket extends Moving>(
  ticket: Ticket,
  to: TicketState,
  now: Date
): Ticket => {
  if (to === "open") {
    return { ...resumed(ticket, now), state: to, resolved_at: null }
  }
  return {
    ...paused(ticket, now),
    state: to,
    resolved_at: to === "resolved" ? now : ticket.resolved_at,
    closed_at: to === "closed" ? now : ticket.closed_at,
  }
}

/** When the clock that counts runs out, and when time alone will do something. Pure. */
export const timesOf = (
  ticket: Moving,
  now: Date
): { due_at: Date | null; next_at: Date | null } => ({
  due_at: clockOf(ticket, now).due_at,
  next_at:
    ticket.state === "resolved" && ticket.resolved_at
      ? closesAt(ticket.resolved_at)
      : nextAlertAt(ticket, now),
})
