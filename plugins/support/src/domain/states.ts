import type { Transitions } from "@wholesale/core/shared/state-machine"
import { daysAfter } from "@wholesale/core/shared/day"
import type { AuthorSide, TicketState } from "./values"

/**
 * Every state of a ticket and what may follow it. `open` waits for the operator, `resolved` for
 * somebody to disagree; after some days it is `closed` for good.
 */
export const TICKET_MACHINE: Transitions<TicketState> = {
  open: ["waiting_for_customer", "resolved"],
  waiting_for_customer: ["open", "resolved"],
  resolved: ["open", "closed"],
  closed: [],
}

/** States in which somebody still has to do something. */
export const UNSETTLED_STATES: readonly TicketState[] = ["open", "waiting_for_customer"]

/** Days in which a resolved ticket can be taken up again. */
export const REOPEN_DAYS = 14

/** When a resolved ticket is closed for good. */
export const closesAt = (resolvedAt: Date): Date => daysAfter(resolvedAt, REOPEN_DAYS)

type Standing = { state: TicketState; resolved_at: Date | null }

/** Whether anybody may still write in a ticket or take it up again. Pure. */
export const isOver = ({ state, resolved_at }: Standing, now: Date): boolean =>
  state === "closed" ||
  (state === "resolved" && resolved_at !== null && closesAt(resolved_at) <= now)

/**
 * Where a message leaves a ticket that is not over: a customer's is for the operator to answer, also
 * after it was resolved; an operator's is for the customer, unless nothing is waited for any more.
 */
export const stateAfterMessage = (state: TicketState, side: AuthorSide): TicketState => {
  if (side === "customer") {
    return "open"
  }
  return state === "open" ? "waiting_for_customer" : state
}

export const ACTIONS = ["answer", "resolve", "reopen"] as const
export type TicketAction = (typeof ACTIONS)[number]

/** What can be done with a ticket now, by its company as by the operator. Pure. */
export const allowedActions = (standing: Standing, now: Date): TicketAction[] => {
  if (isOver(standing, now)) {
    return []
  }
  return ["answer", standing.state === "resolved" ? "reopen" : "resolve"]
}
