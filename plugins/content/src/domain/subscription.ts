import { refuse } from "@wholesale/core"
import type { SubscriberStatus } from "./subscriber"

const MINUTE = 60_000
/** How long a link of confirmation works, in milliseconds. */
export const CONFIRMATION_VALID_MS = 7 * 24 * 60 * MINUTE
/** One address gets at most one link of confirmation in this time, in milliseconds. */
export const CONFIRMATION_PAUSE_MS = 10 * MINUTE

type Known = { status: SubscriberStatus; confirm_sent_at: Date | null }

/** Whether a sign-up sends a link; whoever signs up is told the same either way. Pure. */
export const sendsConfirmation = (known: Known | undefined, now: Date): boolean =>
  !known ||
  (known.status !== "subscribed" &&
    (known.confirm_sent_at === null ||
      now.getTime() - known.confirm_sent_at.getTime() >= CONFIRMATION_PAUSE_MS))

type Asked = {
  status: SubscriberStatus
  confirm_expires_at: Date
  confirm_used_at: Date | null
}

/**
 * What following a link of confirmation does. A second click on the link that subscribed somebody
 * changes nothing; after they signed off it is spent. Pure.
 * @throws TOKEN_INVALID, TOKEN_EXPIRED
 */
export const confirmationOf = (asked: Asked | undefined, now: Date): "subscribe" | "nothing" => {
  if (asked?.confirm_used_at && asked.status === "subscribed") {
    return "nothing"
  }
  if (!asked || asked.confirm_used_at) {
    throw refuse("TOKEN_INVALID", "This link is not valid: sign up for the newsletter again")
  }
  if (asked.confirm_expires_at <= now) {
    throw refuse("TOKEN_EXPIRED", "This link has run out: sign up for the newsletter again")
  }
  return "subscribe"
}
