import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { type Binding, clock, Conditions, countForPage, runQuery } from "@wholesale/core"
import { clockOf, type Clocked } from "../domain/clock"
import { numberIn, ticketNumber } from "../domain/number"
import { UNSETTLED_STATES } from "../domain/states"
import {
  ownTicketCardDto,
  ticketCardDto,
  type ownTicketQuery,
  type ticketQuery,
} from "../http/support"

type Json = { json: Record<string, unknown> & StoredClock }

/** A ticket's moments as JSON writes them. */
export type StoredClock = Pick<Clocked, "state" | "paused_seconds"> & {
  display_id: number
  opened_at: string
  first_response_due_at: string
  resolution_due_at: string
  first_responded_at: string | null
  paused_since: string | null
}

/** What a list shows of a ticket, and what its clocks are worked out from. */
export const CARD = `jsonb_build_object('id', t.id, 'display_id', t.display_id,
  'category', t.category, 'subject', t.subject, 'state', t.state, 'priority', t.priority,
  'side', t.side, 'company', jsonb_build_object('id', c.id, 'name', c.trading_name),
  'assignee', case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end,
  'order', case when o.id is not null then
    jsonb_build_object('id', o.id, 'display_id', o.display_id) end,
  'opened_at', t.opened_at, 'last_message_at', t.last_message_at, 'resolved_at', t.resolved_at,
  'closed_at', t.closed_at, 'first_response_due_at', t.first_response_due_at,
  'resolution_due_at', t.resolution_due_at, 'first_responded_at', t.first_responded_at,
  'paused_since', t.paused_since, 'paused_seconds', t.paused_seconds)`

export const FROM = `from support_ticket t join company c on c.id = t.company_id
  left join company_member a on a.id = t.assignee_id
  left join seller_order o on o.id = t.seller_order_id`

const UNSETTLED = `t.state in (${UNSETTLED_STATES.map((state) => `'${state}'`).join(", ")})`

/** The clocks of a ticket as its row was read. */
export const clocked = (row: StoredClock): Clocked => ({
  ...row,
  opened_at: new Date(row.opened_at),
  first_response_due_at: new Date(row.first_response_due_at),
  resolution_due_at: new Date(row.resolution_due_at),
  first_responded_at: row.first_responded_at ? new Date(row.first_responded_at) : null,
  paused_since: row.paused_since ? new Date(row.paused_since) : null,
})

/** What its company sees of a ticket's times: when to expect the operator's next word. */
export const ownFields = (row: StoredClock) => ({
  number: ticketNumber(row.display_id),
  expected_by: row.state === "open" ? clockOf(clocked(row), clock.now()).due_at : null,
})

/** What the operator sees of them. */
export const operatorFields = (row: StoredClock) => ({
  number: ticketNumber(row.display_id),
  clock: clockOf(clocked(row), clock.now()),
})

type Paging = { limit: number; offset: number }

const pageOf = async (
  container: MedusaContainer,
  where: Conditions,
  order: string,
  { limit, offset }: Paging
) => {
  const parameters: Binding[] = where.parameters
  const [rows, count] = await Promise.all([
    runQuery<Json>(
      container,
      `select ${CARD} as json ${FROM} where ${where.sql} order by ${order} limit ? offset ?`,
      [...parameters, limit, offset]
    ),
    countForPage(container, `${FROM} where ${where.sql}`, parameters, { limit, offset }),
  ])
  return { rows: rows.map(({ json }) => json), count }
}

/** Adds a search for a ticket by its number, or by words in these columns. */
const searched = (where: Conditions, q: string | undefined, columns: readonly string[]) => {
  const number = q === undefined ? undefined : numberIn(q)
  return number === undefined ? where.search(q, columns) : where.add("t.display_id = ?", number)
}

/** A company's tickets, the one that changed last first. */
export const listOwnTickets = async (
  container: MedusaContainer,
  companyId: string,
  { view, order_id, q, limit, offset }: z.output<typeof ownTicketQuery>
) => {
  const where = new Conditions()
    .add("t.deleted_at is null and t.company_id = ?", companyId)
    .when(order_id, "t.seller_order_id = ?")
  if (view) {
    where.add(view === "unsettled" ? UNSETTLED : `not (${UNSETTLED})`)
  }
  searched(where, q, ["t.subject"])
  const order = "t.last_message_at desc, t.id"
  const { rows, count } = await pageOf(container, where, order, { limit, offset })
  const tickets = ownTicketCardDto.array().parse(rows.map((row) => ({ ...row, ...ownFields(row) })))
  return { tickets, count, limit, offset }
}

type OperatorQuery = z.output<typeof ticketQuery>

const narrowed = (query: OperatorQuery, memberId: string): Conditions => {
  const where = new Conditions()
    .add("t.deleted_at is null")
    .when(query.state, "t.state = ?")
    .when(query.priority, "t.priority = ?")
    .when(query.category, "t.category = ?")
    .when(query.company_id, "t.company_id = ?")
    .when(query.order_id, "t.seller_order_id = ?")
  if (query.view === "breached") {
    where.add("t.due_at <= ?", clock.now())
  } else if (query.view) {
    where.add(query.view === "unsettled" ? UNSETTLED : `not (${UNSETTLED})`)
  }
  if (query.assignee === "nobody") {
    where.add("t.assignee_id is null")
  } else if (query.assignee) {
    where.add("t.assignee_id = ?", query.assignee === "me" ? memberId : query.assignee)
  }
  return searched(where, query.q, ["t.subject", "c.trading_name"])
}

/**
 * Every company's tickets: what is due first on top, then what waits for its customer, then what has
 * ended, the latest first.
 */
export const listTickets = async (
  container: MedusaContainer,
  query: OperatorQuery,
  memberId: string
) => {
  const { limit, offset } = query
  const where = narrowed(query, memberId)
  const order = `t.due_at asc nulls last, ${UNSETTLED} desc, t.last_message_at desc, t.id`
  const { rows, count } = await pageOf(container, where, order, { limit, offset })
  const tickets = ticketCardDto
    .array()
    .parse(rows.map((row) => ({ ...row, ...operatorFields(row) })))
  return { tickets, count, limit, offset }
}
