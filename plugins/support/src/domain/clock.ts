import { UNSETTLED_STATES } from "./states"
import { PRIORITIES, type Priority, type TicketState } from "./values"

const MINUTE = 60_000
const SECOND = 1000

/** How long the operator gives itself, in minutes. They run day and night. */
export type Terms = { first_response_minutes: number; resolution_minutes: number }

/** The operator's terms, by how urgent a ticket is. */
export type Policy = Readonly<Record<Priority, Terms>>

/** What the clocks of a ticket know of it. */
export type Clocked = {
  state: TicketState
  opened_at: Date
  first_responded_at: Date | null
  /** Since when the resolution's clock stands still; null while it runs. */
  paused_since: Date | null
  /** Whole seconds for which it stood still before. */
  paused_seconds: number
  first_response_due_at: Date
  resolution_due_at: Date
}

export const CLOCKS = ["first_response", "resolution"] as const
export type ClockName = (typeof CLOCKS)[number]

/** The part of a clock's time after which the operator is warned. */
const WARNED_AFTER = 0.8

const later = (moment: Date, milliseconds: number) => new Date(moment.getTime() + milliseconds)

/**
 * When a ticket has to be answered and resolved. The time in which it waited for its customer is not
 * counted, but the first answer is never waited with. Pure.
 */
export const dueTimes = (
  { opened_at, paused_seconds }: Pick<Clocked, "opened_at" | "paused_seconds">,
  { first_response_minutes, resolution_minutes }: Terms
): Pick<Clocked, "first_response_due_at" | "resolution_due_at"> => ({
  first_response_due_at: later(opened_at, first_response_minutes * MINUTE),
  resolution_due_at: later(opened_at, resolution_minutes * MINUTE + paused_seconds * SECOND),
})

/** Stops the resolution's clock, or leaves it standing. Pure. */
export const paused = <Ticket extends Clocked>(ticket: Ticket, now: Date): Ticket => ({
  ...ticket,
  paused_since: ticket.paused_since ?? now,
})

/** Lets the resolution's clock go on: it is due as much later as it stood still. Pure. */
export const resumed = <Ticket extends Clocked>(ticket: Ticket, now: Date): Ticket => {
  if (!ticket.paused_since) {
    return ticket
  }
  // Rounded up: a pause never takes from the time that is left.
  const seconds = Math.max(0, Math.ceil((now.getTime() - ticket.paused_since.getTime()) / SECOND))
  return {
    ...ticket,
    paused_since: null,
    paused_seconds: ticket.paused_seconds + seconds,
    resolution_due_at: later(ticket.resolution_due_at, seconds * SECOND),
  }
}

export const CLOCK_STATES = ["on_time", "due_soon", "breached", "paused", "done"] as const
export type ClockState = (typeof CLOCK_STATES)[number]

/** How a ticket stands to its times. */
export type Clock = {
  /** The clock that counts now; null once nothing is due. */
  name: ClockName | null
  state: ClockState
  /** When it is due; null while it stands still, and once nothing is due. */
  due_at: Date | null
  /** Whole minutes, negative after a breach; null once nothing is due. */
  minutes_left: number | null
}

const DONE: Clock = { name: null, state: "done", due_at: null, minutes_left: null }

/** The clock that counts now: the first answer's, then the resolution's. Pure. */
export const clockOf = (ticket: Clocked, now: Date): Clock => {
  if (!UNSETTLED_STATES.includes(ticket.state)) {
    return DONE
  }
  if (!ticket.first_responded_at) {
    return running("first_response", ticket, now)
  }
  if (!ticket.paused_since) {
    return running("resolution", ticket, now)
  }
  const left = minutesBetween(ticket.paused_since, ticket.resolution_due_at)
  return { name: "resolution", state: "paused", due_at: null, minutes_left: left }
}

const running = (name: ClockName, ticket: Clocked, now: Date): Clock => {
  const due = ticket[`${name}_due_at`]
  const state = due <= now ? "breached" : warnedAt(name, ticket) <= now ? "due_soon" : "on_time"
  return { name, state, due_at: due, minutes_left: minutesBetween(now, due) }
}

const minutesBetween = (from: Date, to: Date) =>
  Math.floor((to.getTime() - from.getTime()) / MINUTE)

/** When a clock has used up the part of its time after which the operator is warned. Pure. */
export const warnedAt = (name: ClockName, ticket: Clocked): Date => {
  const due = ticket[`${name}_due_at`]
  const stood = name === "resolution" ? ticket.paused_seconds * SECOND : 0
  const given = due.getTime() - ticket.opened_at.getTime() - stood
  return later(due, -Math.round(given * (1 - WARNED_AFTER)))
}

/** A policy's rows as one, from the least urgent on. Pure. */
export const policyOf = (rows: readonly (Terms & { priority: Priority })[]): Policy => {
  const terms = (priority: Priority): Terms => {
    const row = rows.find((each) => each.priority === priority) ?? DEFAULT_TERMS[priority]
    const { first_response_minutes, resolution_minutes } = row
    return { first_response_minutes, resolution_minutes }
  }
  const [low, normal, high, urgent] = PRIORITIES.map(terms)
  return { low, normal, high, urgent }
}

const HOUR = 60
const DAY = 24 * HOUR

/** The terms of a marketplace whose operator has not set others. */
export const DEFAULT_TERMS: Policy = {
  low: { first_response_minutes: 2 * DAY, resolution_minutes: 7 * DAY },
  normal: { first_response_minutes: DAY, resolution_minutes: 3 * DAY },
  high: { first_response_minutes: 4 * HOUR, resolution_minutes: DAY },
  urgent: { first_response_minutes: HOUR, resolution_minutes: 8 * HOUR },
}
