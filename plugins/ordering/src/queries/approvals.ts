import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, notFound, runQuery, runner } from "@wholesale/core"
import { loadTeam } from "../approval/team"
import { maySign, type Member, type Stage } from "../domain/approval/stages"
import { approvalDto, type ApprovalDto, type ApprovalState } from "../http/approvals"

export type ApprovalFilters = {
  company_id: string
  /** Who looks; `mine_to_decide` is about this member. */
  member_id: string
  id?: string
  state?: ApprovalState
  /** Only what the member may decide on now. */
  mine_to_decide?: boolean
  limit: number
  offset: number
}

type Row = {
  json: Record<string, unknown> & {
    state: ApprovalState
    tier: number
    stages: Stage[]
    requested_by_id: string
    decisions: (Member & { tier: number; verdict: string })[]
    expires_at: string
  }
}

const VIEW = `
  select to_jsonb(r) - 'requested_by' || jsonb_build_object(
    'requested_by_id', r.requested_by,
    'requested_by', jsonb_build_object('member_id', m.id, 'name', m.name),
    'tiers', jsonb_array_length(r.stages),
    'decisions', coalesce((
      select jsonb_agg(jsonb_build_object('tier', d.tier, 'member_id', d.member_id,
        'role_id', d.role_id, 'name', dm.name, 'verdict', d.verdict, 'note', d.note, 'at', d.at)
        order by d.at, d.id)
      from approval_decision d join company_member dm on dm.id = d.member_id
      where d.request_id = r.id), '[]')) as json
  from approval_request r join company_member m on m.id = r.requested_by`

/** The company's approval requests, newest first; two statements and the team. */
export const listApprovals = async (
  container: MedusaContainer,
  filters: ApprovalFilters
): Promise<{ approvals: ApprovalDto[]; count: number; limit: number; offset: number }> => {
  const { company_id: companyId, limit, offset } = filters
  const where = new Conditions()
    .add("r.company_id = ? and r.deleted_at is null", companyId)
    .when(filters.id, "r.id = ?")
    .when(filters.mine_to_decide ? "pending" : filters.state, "r.state = ?")
  const team = await loadTeam(runner(container), companyId)
  const me = team.find(({ member_id: id }) => id === filters.member_id)
  const colleagues = team.filter(({ may_approve: may }) => may)
  const decidable = (row: Row["json"]): boolean =>
    me !== undefined &&
    me.may_approve &&
    row.state === "pending" &&
    maySign({
      stage: row.stages[row.tier - 1],
      member: me,
      requested_by: row.requested_by_id,
      colleagues,
      approved_by: row.decisions.filter(
        ({ tier, verdict }) => tier === row.tier && verdict === "approve"
      ),
    }) === "allowed"
  const rows = await runQuery<Row & { count: string }>(
    container,
    `select v.json, count(*) over () as count from (${VIEW} where ${where.sql}
       order by r.created_at desc, r.id) v
     ${filters.mine_to_decide ? "" : "limit ? offset ?"}`,
    filters.mine_to_decide ? where.parameters : [...where.parameters, limit, offset]
  )
  const views = rows.map(({ json }) => ({ ...json, mine_to_decide: decidable(json) }))
  // What waits for one person is decided by the domain, not by SQL; few requests are open at a time.
  const wanted = filters.mine_to_decide ? views.filter((view) => view.mine_to_decide) : views
  const shown = filters.mine_to_decide ? wanted.slice(offset, offset + limit) : wanted
  const count = filters.mine_to_decide ? wanted.length : Number(rows.at(0)?.count ?? 0)
  return { approvals: z.array(approvalDto).parse(shown), count, limit, offset }
}

/** One request as a member of its company sees it. @throws NOT_FOUND, also for other companies' */
export const approvalView = async (
  container: MedusaContainer,
  viewer: Pick<ApprovalFilters, "company_id" | "member_id">,
  id: string
): Promise<ApprovalDto> => {
  const { approvals } = await listApprovals(container, { ...viewer, id, limit: 1, offset: 0 })
  const found = approvals.at(0)
  if (!found) {
    throw notFound("Approval", id)
  }
  return found
}
