import { notFound, sql, transactionRunner, type By, type TransactionContext } from "@wholesale/core"
import { dueTimes } from "../../../domain/clock"
import type { Category, Priority } from "../../../domain/values"
import { readPolicy } from "./policy"
import { recordTicket } from "./record"
import { saveTicket } from "./save-ticket"
import { tellTicket } from "./tell"
import { lockTicket, type TicketRow } from "./ticket-row"

const OPERATOR = { as: "operator" } as const

type Doing = { by: By; now: Date }

/** What the operator's staff may change of a ticket. */
export type Changes = { priority?: Priority; category?: Category }

/**
 * Files a ticket otherwise. Another priority brings the times of the operator's terms as they are now.
 * @throws NOT_FOUND
 */
export const changeTicket = async (
  tx: TransactionContext,
  id: string,
  changes: Changes,
  { by, now }: Doing
): Promise<void> => {
  const ticket = await lockTicket(tx, id, OPERATOR)
  const { priority = ticket.priority, category = ticket.category } = changes
  if (priority === ticket.priority && category === ticket.category) {
    return
  }
  const policy = await readPolicy(transactionRunner(tx))
  const times = priority === ticket.priority ? {} : dueTimes(ticket, policy[priority])
  const after = { ...ticket, ...times, priority, category }
  await saveTicket(tx, after, now)
  await recordTicket(tx, by, {
    action: "changed",
    ticket_id: id,
    company_id: null,
    before: { priority: ticket.priority, category: ticket.category },
    after: { priority, category },
  })
}

/** Who is to look after a ticket. */
export type Assignment = {
  ticket_id: string
  /** A member of the operator's staff, or nobody. */
  assignee_id: string | null
  /** Who looked after it when this was decided; a ticket that somebody else took is left alone. */
  from?: string | null
}

/**
 * Gives tickets to somebody.
 * @returns the tickets that somebody else looks after now
 * @throws NOT_FOUND for a ticket, or for somebody who doesn't work on tickets
 */
export const assignTickets = async (
  tx: TransactionContext,
  assignments: readonly Assignment[],
  doing: Doing
): Promise<string[]> => {
  const assignees = new Set(assignments.flatMap(({ assignee_id }) => assignee_id ?? []))
  for (const assignee of assignees) {
    await assertAgent(tx, assignee)
  }
  const changed: string[] = []
  // In one order, so that two that assign the same tickets never wait for each other crosswise.
  const sorted = [...assignments].sort((a, b) => (a.ticket_id < b.ticket_id ? -1 : 1))
  for (const assignment of sorted) {
    if (await assign(tx, assignment, doing)) {
      changed.push(assignment.ticket_id)
    }
  }
  return changed
}

const assign = async (
  tx: TransactionContext,
  { ticket_id: id, assignee_id, from }: Assignment,
  { by, now }: Doing
): Promise<boolean> => {
  const ticket = await lockTicket(tx, id, OPERATOR)
  if (ticket.assignee_id === assignee_id || !isAsSeen(ticket, from)) {
    return false
  }
  await saveTicket(tx, { ...ticket, assignee_id }, now)
  await recordTicket(tx, by, {
    action: "assigned",
    ticket_id: id,
    company_id: null,
    before: { assignee_id: ticket.assignee_id },
    after: { assignee_id },
  })
  if (assignee_id && !(await isOf(tx, assignee_id, by))) {
    const key = `${id}:${now.toISOString()}`
    await tellTicket(tx, "support.assigned", { ticket_id: id, key })
  }
  return true
}

const isAsSeen = (ticket: TicketRow, from: string | null | undefined) =>
  from === undefined || ticket.assignee_id === from

const isOf = async (tx: TransactionContext, memberId: string, { actor_id }: By) => {
  const rows = await sql<{ id: string }>(
    tx,
    "select id from company_member where id = ? and actor_id = ?",
    [memberId, actor_id]
  )
  return rows.length > 0
}

const assertAgent = async (tx: TransactionContext, memberId: string) => {
  const rows = await sql<{ id: string }>(
    tx,
    `select m.id from company_member m join company_role r on r.id = m.role_id
     where m.id = ? and m.company_id is null and m.status = 'active' and m.deleted_at is null
       and m.actor_type <> 'api-key' and jsonb_exists(r.permissions, 'operator.support')`,
    [memberId]
  )
  if (rows.length === 0) {
    throw notFound("Member", memberId)
  }
}
