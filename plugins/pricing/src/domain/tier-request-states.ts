import type { Transitions } from "@wholesale/core"
import type { TIER_REQUEST_STATUSES } from "../http/tiers"

export type TierRequestStatus = (typeof TIER_REQUEST_STATUSES)[number]

/** Every status of a wish for a tier and what may follow it. */
export const TIER_REQUEST_MACHINE: Transitions<TierRequestStatus> = {
  requested: ["approved", "declined", "withdrawn"],
  approved: [],
  declined: [],
  withdrawn: [],
}
