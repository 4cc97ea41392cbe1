import { notFound, sql, type TransactionContext } from "@wholesale/core"
import type { RoleAudience } from "../../../domain/built-in-roles"
import type { MemberFacts, RoleFacts, TeamScope } from "../../../domain/member-rules"

/** A member with the role they hold and what is needed to write to them. */
export type TeamMember = MemberFacts & { email: string; name: string; locale: string }

type Row = Omit<TeamMember, "role"> & {
  role_id: string
  role_key: string | null
  role_name: string
  role_audience: RoleAudience
  role_company_id: string | null
  role_permissions: string[]
  role_built_in: boolean
}

/**
 * Reads all members of a company (or of the operator) and keeps everyone else from changing them
 * until the transaction ends. Two changes to one team therefore happen one after the other, and the
 * second one sees what the first one did.
 */
export const lockTeam = async (
  context: TransactionContext,
  scope: TeamScope
): Promise<TeamMember[]> => {
  // Locked and read in two statements: the second one's snapshot is taken after the wait.
  await sql(
    context,
    `select id from company_member
     where company_id is not distinct from ? and deleted_at is null order by id for update`,
    [scope.company_id]
  )
  const rows = await sql<Row>(
    context,
    `select m.id, m.actor_type, m.actor_id, m.email, m.name, m.locale, m.status, m.left_at,
       r.id as role_id, r.key as role_key, r.name as role_name, r.audience as role_audience,
       r.company_id as role_company_id, r.permissions as role_permissions,
       r.built_in as role_built_in
     from company_member m join company_role r on r.id = m.role_id
     where m.company_id is not distinct from ? and m.deleted_at is null order by m.id`,
    [scope.company_id]
  )
  return rows.map(toMember)
}

const toMember = (row: Row): TeamMember => ({
  id: row.id,
  actor_type: row.actor_type,
  actor_id: row.actor_id,
  email: row.email,
  name: row.name,
  locale: row.locale,
  status: row.status,
  left_at: row.left_at,
  role: {
    id: row.role_id,
    key: row.role_key,
    name: row.role_name,
    audience: row.role_audience,
    company_id: row.role_company_id,
    permissions: row.role_permissions,
    built_in: row.role_built_in,
  },
})

/** @throws NOT_FOUND when the team has no such member */
export const requireMember = (team: readonly TeamMember[], id: string): TeamMember => {
  const member = team.find((candidate) => candidate.id === id)
  if (!member) {
    throw notFound("Member", id)
  }
  return member
}

/**
 * Reads a role that somebody is about to give away and keeps it from being removed meanwhile.
 * @throws NOT_FOUND, also for a role of another company
 */
export const lockRole = async (
  context: TransactionContext,
  id: string,
  scope: TeamScope,
  strength: "share" | "update" = "share"
): Promise<RoleFacts & { requires_mfa: boolean }> => {
  const [role] = await sql<RoleFacts & { requires_mfa: boolean }>(
    context,
    `select id, key, name, audience, company_id, permissions, built_in, requires_mfa
     from company_role
     where id = ? and deleted_at is null and (company_id is null or company_id = ?) for ${strength}`,
    [id, scope.company_id]
  )
  if (!role) {
    throw notFound("Role", id)
  }
  return role
}
