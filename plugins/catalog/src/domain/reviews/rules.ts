import type { Transitions } from "@wholesale/core"
import type { REVIEW_STATUSES } from "../../http/reviews"

export type ReviewStatus = (typeof REVIEW_STATUSES)[number]

export const REVIEW_MACHINE: Transitions<ReviewStatus> = {
  private: ["published", "removed"],
  published: ["removed"],
  removed: ["published"],
}

const HOUR = 3_600_000
const WINDOW_DAYS = 180
const REPLY_HOURS = 48

/** At most this many images belong to a review. */
export const MAX_IMAGES = 5

/** What was received before this may no longer be reviewed. */
export const reviewableSince = (now: Date): Date =>
  new Date(now.getTime() - WINDOW_DAYS * 24 * HOUR)

/** Whether goods received at a time may still be reviewed; the last moment counts. */
export const isReviewable = (receivedAt: Date, now: Date): boolean =>
  receivedAt >= reviewableSince(now) && receivedAt <= now

/** When a review becomes public: the seller may answer first. */
export const publishTime = (writtenAt: Date): Date =>
  new Date(writtenAt.getTime() + REPLY_HOURS * HOUR)
