import { refuse } from "@wholesale/core"
import { heldOf, type HoldAmounts } from "./states"

/** What the operator does with held money without waiting for evidence; minor units. */
export type HoldDecision = {
  release: bigint
  refund: bigint
  /** What was held when somebody decided. */
  held: bigint
}

/**
 * Checks a decision against what is held. What is in dispute is decided there. Pure.
 * @throws CONFLICT when something else is held by now, e.g. because it was decided before; INVALID_INPUT for nothing, or more than is held and not in dispute
 */
export const checkDecision = (hold: HoldAmounts, { release, refund, held }: HoldDecision): void => {
  if (held !== heldOf(hold)) {
    throw refuse("CONFLICT", "The held money has changed: look at it again", {
      held: Number(heldOf(hold)),
    })
  }
  const free = heldOf(hold) - hold.frozen
  if (release + refund === 0n) {
    throw refuse("INVALID_INPUT", "Say how much is released or given back")
  }
  if (release + refund > free) {
    throw refuse("INVALID_INPUT", "That is more than is held and not in dispute", {
      most: Number(free),
    })
  }
}
