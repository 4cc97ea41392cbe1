import type { ClockState } from "../../domain/clock"
import type { Priority, TicketState } from "../../domain/values"
import type { OwnTicketDto, TicketDto } from "../../http/support"

type Color = "green" | "red" | "blue" | "orange" | "grey" | "purple"

export type TicketFile = TicketDto["messages"][number]["files"][number]

/** Every state of a ticket, with the colour that goes beside its name. */
export const STATE_COLORS: Record<TicketState, Color> = {
  open: "orange",
  waiting_for_customer: "blue",
  resolved: "green",
  closed: "grey",
}

export const PRIORITY_COLORS: Record<Priority, Color> = {
  low: "grey",
  normal: "blue",
  high: "orange",
  urgent: "red",
}

export const CLOCK_COLORS: Record<ClockState, string> = {
  on_time: "text-ui-fg-subtle",
  due_soon: "text-ui-tag-orange-text",
  breached: "text-ui-tag-red-text",
  paused: "text-ui-fg-subtle",
  done: "text-ui-fg-subtle",
}

/** A side that reads tickets here, and its endpoints. */
export type SupportDesk = { side: "own" | "operator"; tickets: string; files: string }

export const SUPPORT_DESKS: Record<SupportDesk["side"], SupportDesk> = {
  own: { side: "own", tickets: "/company/support-tickets", files: "/company/support-files" },
  operator: { side: "operator", tickets: "/support-tickets", files: "/support-files" },
}

/** What is out of date after something happened to a ticket. */
export const TICKETS_STALE = ["/support-tickets", "/company/support-tickets"] as const

/** The customer's latest message, which whoever resolves the ticket has to have read. Pure. */
export const lastOfCustomer = ({
  messages,
}: Pick<OwnTicketDto | TicketDto, "messages">): string | undefined =>
  messages.findLast(({ side }) => side === "customer")?.id
