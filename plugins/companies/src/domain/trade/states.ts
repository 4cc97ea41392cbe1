import type { Transitions } from "@wholesale/core"
import type { RELATIONSHIP_STATUSES } from "../../http/trade"

export type RelationshipStatus = (typeof RELATIONSHIP_STATUSES)[number]

/** Every status of a trade relationship and what may follow it. */
export const RELATIONSHIP_MACHINE: Transitions<RelationshipStatus> = {
  requested: ["approved", "declined", "blocked"],
  approved: ["blocked"],
  declined: ["requested", "blocked"],
  blocked: ["approved"],
}
