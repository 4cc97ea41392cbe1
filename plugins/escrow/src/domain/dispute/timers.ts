import { daysAfter } from "@wholesale/core/shared/day"
import type { DisputeState } from "./states"

/** How long the steps of a dispute take, in days. */
export type DisputeDays = {
  /** In which the seller answers; silence agrees to the claim. */
  answer_days: number
  /** After which either side may ask the operator to decide. */
  escalatable_days: number
  /** After which it goes to the operator by itself. */
  negotiation_days: number
}

/** The moments at which time decides about a dispute, fixed when it is opened. */
export type Timers = { answer_by: Date; escalatable_at: Date; escalates_at: Date }

/** The moments for a dispute that is opened now. */
export const timersFrom = (openedAt: Date, days: DisputeDays): Timers => ({
  answer_by: daysAfter(openedAt, days.answer_days),
  escalatable_at: daysAfter(openedAt, days.escalatable_days),
  escalates_at: daysAfter(openedAt, days.negotiation_days),
})

export type TimedStep = "refund_claim" | "escalate"

/**
 * What time alone does to a dispute and when: a seller that says nothing agrees to the claim, and two
 * that don't agree get a decision. Null where a person is waited for.
 */
export const timedStep = (
  state: DisputeState,
  { answer_by, escalates_at }: Timers
): { step: TimedStep; at: Date } | null => {
  if (state === "open") {
    return { step: "refund_claim", at: answer_by }
  }
  return state === "negotiating" ? { step: "escalate", at: escalates_at } : null
}
