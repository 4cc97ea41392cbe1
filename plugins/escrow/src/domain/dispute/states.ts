import type { Transitions } from "@wholesale/core/shared/state-machine"

export const DISPUTE_STATES = ["open", "negotiating", "escalated", "resolved", "withdrawn"] as const
export type DisputeState = (typeof DISPUTE_STATES)[number]

/**
 * Every state of a dispute and what may follow it. `open` waits for the seller's first word,
 * `negotiating` for the two to agree, `escalated` for the operator.
 */
export const DISPUTE_MACHINE: Transitions<DisputeState> = {
  open: ["negotiating", "escalated", "resolved", "withdrawn"],
  negotiating: ["escalated", "resolved", "withdrawn"],
  escalated: ["resolved", "withdrawn"],
  resolved: [],
  withdrawn: [],
}

/** States in which a dispute keeps its share of the money back. */
export const OPEN_STATES: readonly DisputeState[] = ["open", "negotiating", "escalated"]

/** What a resolved dispute came to: all of the claim back, nothing of it, or a part. */
export const OUTCOMES = ["refund", "release", "split"] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Who or what resolved a dispute. */
export const RESOLVED_BY = ["agreement", "operator", "timer"] as const
export type ResolvedBy = (typeof RESOLVED_BY)[number]

/** What a refund means for a claim; both in minor units. */
export const outcomeOf = (refund: bigint, claimed: bigint): Outcome =>
  refund === 0n ? "release" : refund === claimed ? "refund" : "split"

/** Who speaks in a dispute. */
export const SIDES = ["buyer", "seller", "operator", "system"] as const
export type DisputeSide = (typeof SIDES)[number]

/** What happened in a dispute, one after the other; nothing of it is ever changed. */
export const ENTRY_KINDS = [
  "opened",
  "message",
  "offer",
  "accepted",
  "declined",
  "escalated",
  "resolved",
  "withdrawn",
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]
