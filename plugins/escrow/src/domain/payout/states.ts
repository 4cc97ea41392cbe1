import type { Transitions } from "@wholesale/core/shared/state-machine"

/** Where the bank details that a seller asked for stand. */
export const ACCOUNT_STATES = [
  "requested",
  "cooling",
  "active",
  "replaced",
  "cancelled",
  "rejected",
] as const
export type AccountState = (typeof ACCOUNT_STATES)[number]

/**
 * A second person confirms what was requested; then it cools, so that everybody who was told has the
 * time to stop it, and becomes the seller's account in place of the one before.
 */
export const ACCOUNT_MACHINE: Transitions<AccountState> = {
  requested: ["cooling", "cancelled", "rejected"],
  cooling: ["active", "cancelled", "rejected"],
  active: ["replaced"],
  replaced: [],
  cancelled: [],
  rejected: [],
}

/** Where payouts that are made together stand. */
export const BATCH_STATES = ["proposed", "approved", "exported", "closed", "cancelled"] as const
export type BatchState = (typeof BATCH_STATES)[number]

/**
 * A batch without a transfer closes when it is approved, and one that no file can carry when each of
 * its payouts was settled by hand.
 */
export const BATCH_MACHINE: Transitions<BatchState> = {
  proposed: ["approved", "cancelled"],
  approved: ["exported", "closed"],
  exported: ["closed"],
  closed: [],
  cancelled: [],
}

/** Where the payout of one seller stands. */
export const PAYOUT_STATES = [
  "proposed",
  "approved",
  "sent",
  "paid",
  "failed",
  "cancelled",
] as const
export type PayoutState = (typeof PAYOUT_STATES)[number]

/** What was paid can still come back; a failed one is done again as another payout. */
export const PAYOUT_MACHINE: Transitions<PayoutState> = {
  proposed: ["approved", "cancelled"],
  approved: ["sent", "paid", "failed"],
  sent: ["paid", "failed"],
  paid: ["failed"],
  failed: [],
  cancelled: [],
}

/** What became of money that is kept back for a while. */
export const RESERVE_STATES = ["held", "released", "reversed"] as const
