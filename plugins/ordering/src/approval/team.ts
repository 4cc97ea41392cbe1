import type { RunSql } from "@wholesale/core"
import type { Member } from "../domain/approval/stages"

/** A member of a buying company with the role that they have now. */
export type TeamMember = Member & { name: string; may_approve: boolean }

/** Everybody who works for a company at present. */
export const loadTeam = async (run: RunSql, companyId: string): Promise<TeamMember[]> =>
  await run<TeamMember>(
    `select m.id as member_id, m.role_id, m.name,
       jsonb_exists(r.permissions, 'orders.approve') as may_approve
     from company_member m join company_role r on r.id = m.role_id and r.deleted_at is null
     where m.company_id = ? and m.status = 'active' and m.deleted_at is null
     order by m.joined_at, m.id`,
    [companyId]
  )

/** Roles that a company's members can have, with whether they may approve orders. */
export const loadRoles = async (
  run: RunSql,
  companyId: string
): Promise<{ role_id: string; may_approve: boolean }[]> =>
  await run(
    `select r.id as role_id, jsonb_exists(r.permissions, 'orders.approve') as may_approve
     from company_role r
     where r.audience = 'retailer' and (r.company_id is null or r.company_id = ?)
       and r.deleted_at is null`,
    [companyId]
  )
