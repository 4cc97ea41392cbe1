import type { OwnTicketCardDto, OwnTicketDto } from "@wholesale/support/http/support"
import type { StatusTone } from "@/ui/status"

type State = OwnTicketCardDto["state"]

/** What a ticket can be about, in the order in which it is offered. */
export const TICKET_CATEGORIES = [
  "order",
  "payment",
  "product",
  "account",
  "other",
] as const satisfies readonly OwnTicketCardDto["category"][]

export const TICKET_TONES: Record<State, StatusTone> = {
  open: "progress",
  waiting_for_customer: "warning",
  resolved: "positive",
  closed: "neutral",
}

/**
 * What happens next with a ticket, as a key of the messages; a time that has passed is no promise any
 * more.
 */
export const nextOf = (
  { state, expected_by }: Pick<OwnTicketDto, "state" | "expected_by">,
  now: Date
): State | "openSoon" =>
  state === "open" && (expected_by === null || new Date(expected_by) <= now) ? "openSoon" : state
