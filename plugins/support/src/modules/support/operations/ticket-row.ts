import { notFound, refuse, sql, type By, type TransactionContext } from "@wholesale/core"
import { ticketNumber } from "../../../domain/number"
import { isOver } from "../../../domain/states"
import type { Moving } from "../../../domain/ticket"
import type { Category, Priority } from "../../../domain/values"

/** Who acts in a ticket; another company's does not exist. */
export type Party = { as: "company"; company_id: string } | { as: "operator" } | { as: "system" }

/** A ticket that somebody changes. */
export type Acting = { ticket_id: string; party: Party; by: By; now: Date }

/** A ticket as its row says while it is locked. */
export type TicketRow = Moving & {
  id: string
  display_id: number
  company_id: string
  category: Category
  priority: Priority
  assignee_id: string | null
  last_message_at: Date
}

const MOMENTS = [
  "opened_at",
  "first_response_due_at",
  "resolution_due_at",
  "first_responded_at",
  "resolved_at",
  "closed_at",
  "paused_since",
  "last_message_at",
] as const

type Moment = (typeof MOMENTS)[number]

type Stored = Omit<TicketRow, Moment> & Record<Moment, Date | string | null>

const COLUMNS = `id, display_id, company_id, category, priority, state, assignee_id, paused_seconds,
  first_response_alert, resolution_alert, ${MOMENTS.join(", ")}`

/** Locks a ticket's row. @throws NOT_FOUND, also for other companies' */
export const lockTicket = async (
  tx: TransactionContext,
  id: string,
  party: Party
): Promise<TicketRow> => {
  const own = party.as === "company" ? "company_id = ?" : "true"
  const [row] = await sql<Stored>(
    tx,
    `select ${COLUMNS} from support_ticket where id = ? and ${own} and deleted_at is null for update`,
    party.as === "company" ? [id, party.company_id] : [id]
  )
  if (!row) {
    throw notFound("Ticket", id)
  }
  return ticketOf(row)
}

/** The moments that every ticket has come as dates or texts, the others also as nothing. */
const ticketOf = (row: Stored): TicketRow => {
  const moment = (name: Moment) => new Date(row[name] ?? Number.NaN)
  const perhaps = (name: Moment) => (row[name] === null ? null : moment(name))
  return {
    ...row,
    opened_at: moment("opened_at"),
    first_response_due_at: moment("first_response_due_at"),
    resolution_due_at: moment("resolution_due_at"),
    last_message_at: moment("last_message_at"),
    first_responded_at: perhaps("first_responded_at"),
    resolved_at: perhaps("resolved_at"),
    closed_at: perhaps("closed_at"),
    paused_since: perhaps("paused_since"),
  }
}

/** @throws TICKET_CLOSED for one that nobody can write in or take up again */
export const assertNotOver = (ticket: TicketRow, now: Date): void => {
  if (isOver(ticket, now)) {
    const number = ticketNumber(ticket.display_id)
    throw refuse("TICKET_CLOSED", `${number} is closed: open another ticket and name this one`, {
      number,
    })
  }
}
