import type { Transitions } from "@wholesale/core/shared/state-machine"

export const ISSUE_STATUSES = ["draft", "sending", "sent"] as const
export type IssueStatus = (typeof ISSUE_STATUSES)[number]

export const ISSUE_MACHINE: Transitions<IssueStatus> = {
  draft: ["sending"],
  sending: ["sent"],
  sent: [],
}

/**
 * One subscriber's copy of an issue: `pending` until its mail is about to go, `claimed` while it
 * goes, `skipped` when the subscriber signed off in between.
 */
export const DELIVERY_STATUSES = ["pending", "claimed", "sent", "skipped"] as const

/** How many copies one transaction writes. */
export const BATCH_SIZE = 100
