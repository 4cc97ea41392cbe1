import { sql, type TransactionContext } from "@wholesale/core"
import { notify, type To } from "@wholesale/notifications"
import type { ClockName } from "../../../domain/clock"
import { ticketNumber } from "../../../domain/number"

export const NEWS_TYPES = [
  "support.opened",
  "support.answered",
  "support.customer_replied",
  "support.resolved",
  "support.reopened",
  "support.assigned",
  "support.due_soon",
  "support.breached",
] as const
export type NewsType = (typeof NEWS_TYPES)[number]

/** What every message about a ticket carries. */
export type TicketNews = {
  ticket_id: string
  number: string
  subject: string
  company_name: string
  /** Of a warning and a breach: which time runs out, and when. */
  clock: ClockName | null
  due_at: string | null
}

type Row = {
  display_id: number
  subject: string
  company_id: string
  company_name: string
  assignee_id: string | null
  people: string[]
}

/** Something new in a ticket; `key` is what makes it happen once. */
export type News = {
  ticket_id: string
  key: string
  /** The actor who caused it and needs not be told. */
  by?: string
  clock?: ClockName
  due_at?: Date
}

const OPERATORS: To = { operators: "operator.support" }

/** Who hears of it: the people of the ticket, who looks after it, or everybody who could. */
const audienceOf = (type: NewsType, { company_id, assignee_id, people }: Row): To[] => {
  if (type === "support.answered" || type === "support.resolved") {
    return people.length > 0
      ? people.map((member_id) => ({ member_id }))
      : [{ company_id, permission: "support.use" }]
  }
  return assignee_id && type !== "support.breached" ? [{ member_id: assignee_id }] : [OPERATORS]
}

/** Tells who has to know of something new in a ticket, if and when the transaction commits. */
export const tellTicket = async (
  tx: TransactionContext,
  type: NewsType,
  { ticket_id, key, by, clock, due_at }: News
): Promise<void> => {
  const row = await newsOf(tx, ticket_id, by ?? "")
  const { subject, company_name } = row
  const data: TicketNews = {
    ...{ ticket_id, subject, company_name, number: ticketNumber(row.display_id) },
    clock: clock ?? null,
    due_at: due_at?.toISOString() ?? null,
  }
  for (const to of audienceOf(type, row)) {
    const name = "member_id" in to ? to.member_id : "all"
    await notify(tx, { type, key: `${key}:${name}`, to, data })
  }
}

/** Members who left are neither written to nor waited for. */
const newsOf = async (tx: TransactionContext, id: string, by: string): Promise<Row> => {
  const [row] = await sql<Row>(
    tx,
    `select t.display_id, t.subject, t.company_id, c.trading_name as company_name,
       (select m.id from company_member m where m.id = t.assignee_id and m.status = 'active')
         as assignee_id,
       array(select distinct m.id from support_message s join company_member m
           on m.actor_type = s.actor_type and m.actor_id = s.actor_id
           and m.company_id = t.company_id
         where s.ticket_id = t.id and s.side = 'customer' and m.status = 'active'
           and m.actor_id <> ? order by m.id) as people
     from support_ticket t join company c on c.id = t.company_id where t.id = ?`,
    [by, id]
  )
  return row
}
