import type { Transitions } from "@wholesale/core/shared/state-machine"

export const HOLD_STATES = [
  "pending",
  "funded",
  "partially_released",
  "disputed",
  "released",
  "refunded",
  "expired",
] as const
export type HoldState = (typeof HOLD_STATES)[number]

/**
 * Every state of a payment hold and what may follow it. `pending` waits for the buyer's money;
 * `expired` ended without it.
 */
export const HOLD_MACHINE: Transitions<HoldState> = {
  pending: ["funded", "expired"],
  funded: ["partially_released", "released", "disputed", "refunded"],
  partially_released: ["released", "disputed"],
  disputed: ["funded", "partially_released", "released", "refunded"],
  released: [],
  refunded: [],
  expired: [],
}

/** States of holds that have money in them, or may yet; the others have ended with nothing. */
export const LIVE_HOLD_STATES = HOLD_STATES.filter((state) => HOLD_MACHINE[state].length > 0)

/** What the state follows from; minor units. */
export type HoldAmounts = {
  /** What the buyer paid. */
  funded: bigint
  /** What left for the seller, commission included. */
  released: bigint
  /** What went back to the buyer, also what was taken back from the seller for it. */
  refunded: bigint
  /** What of `refunded` had been released before. */
  taken_back: bigint
  /** What of the rest is in dispute. */
  frozen: bigint
}

/** What is still held. Everything that was funded is released, refunded or held, always. */
export const heldOf = ({ funded, released, refunded, taken_back }: HoldAmounts): bigint =>
  funded - released - (refunded - taken_back)

/** The state of a hold with money in it; one without is `pending` or `expired`. */
export const fundedStateOf = (hold: HoldAmounts): HoldState => {
  const { released, frozen } = hold
  if (frozen > 0n) {
    return "disputed"
  }
  if (heldOf(hold) > 0n) {
    return released > 0n ? "partially_released" : "funded"
  }
  return released > 0n ? "released" : "refunded"
}
