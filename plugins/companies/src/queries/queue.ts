import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { queueRowDto, type QueueRowDto } from "../http/verification"
import { Conditions, countForPage, runQuery } from "@wholesale/core"

export type QueueFilters = {
  state?: string
  kind?: string
  level?: number
  /** A member's id, or `none`. */
  assignee?: string
  q?: string
  limit: number
  offset: number
}

export type QueuePage = { cases: QueueRowDto[]; count: number; limit: number; offset: number }

/** What waits for the operator unless the queue is asked for something else. */
const WAITING = "c.state in ('submitted', 'in_review', 'needs_info')"

/** The review queue in two statements; what waits longest comes first. */
export const reviewQueue = async (
  container: MedusaContainer,
  filters: QueueFilters
): Promise<QueuePage> => {
  const { state, kind, level, assignee, q, limit, offset } = filters
  const where = new Conditions()
    .add("c.deleted_at is null")
    .when(state, "c.state = ?")
    .when(kind, "c.company_kind = ?")
    .when(level, "c.level = ?")
    .search(q, ["p.trading_name", "p.legal_name"])
  if (!state) {
    where.add(WAITING)
  }
  if (assignee === "none") {
    where.add("c.assignee_id is null")
  } else {
    where.when(assignee, "c.assignee_id = ?")
  }
  const from = `from verification_case c join company p on p.id = c.company_id where ${where.sql}`
  const rows = await runQuery<{ json: unknown }>(
    container,
    `select to_jsonb(c) || jsonb_build_object(
        'company', jsonb_build_object('id', p.id, 'name', p.trading_name, 'kind', p.kind,
          'country_code', p.country_code),
        'assignee', (select jsonb_build_object('id', m.id, 'name', m.name)
          from company_member m where m.id = c.assignee_id)) as json
     ${from} order by c.submitted_at nulls last, c.id limit ? offset ?`,
    [...where.parameters, limit, offset]
  )
  const count = await countForPage(container, from, where.parameters, { limit, offset })
  const cases = z.array(queueRowDto).parse(rows.map(({ json }) => json))
  return { cases, count, limit, offset }
}

/** Whether a member is an active reviewer of the operator. */
export const isReviewer = async (container: MedusaContainer, memberId: string) => {
  const rows = await runQuery(
    container,
    `select m.id from company_member m join company_role r on r.id = m.role_id
     where m.id = ? and m.company_id is null and m.status = 'active' and m.deleted_at is null
       and r.permissions @> '["operator.verification.decide"]'::jsonb`,
    [memberId]
  )
  return rows.length > 0
}
