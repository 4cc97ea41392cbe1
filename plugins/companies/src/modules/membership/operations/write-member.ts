import { clock, recordAudit, sql, type By, type TransactionContext } from "@wholesale/core"
import { generateEntityId } from "@medusajs/framework/utils"
import type { TeamScope } from "../../../domain/member-rules"
import type { Person } from "../types"
import type { TeamMember } from "./lock-team"

export type NewMember = {
  scope: TeamScope
  role_id: string
  person: Omit<Person, "actor_type"> & { actor_type: "user" | "customer" | "api-key" }
}

/** Adds a member; answers undefined when the account already is one, active or not. */
export const insertMember = async (
  context: TransactionContext,
  { scope, role_id, person }: NewMember
): Promise<string | undefined> => {
  const [row] = await sql<{ id: string }>(
    context,
    `insert into company_member
       (id, actor_type, actor_id, company_id, audience, role_id, email, name, locale, joined_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id`,
    [
      generateEntityId(undefined, "cmem"),
      person.actor_type,
      person.actor_id,
      scope.company_id,
      scope.audience,
      role_id,
      person.email,
      person.name,
      person.locale,
      clock.now(),
    ]
  )
  return row?.id
}

export type MemberChange = { role_id?: string; status?: string; left_at?: Date | null }

/** Writes the given columns of a member. */
export const updateMember = async (
  context: TransactionContext,
  id: string,
  change: MemberChange
) => {
  const columns = Object.entries(change).filter(([, value]) => value !== undefined)
  const assignments = [...columns.map(([name]) => `${name} = ?`), "updated_at = now()"]
  await sql(context, `update company_member set ${assignments.join(", ")} where id = ?`, [
    ...columns.map(([, value]) => value),
    id,
  ])
}

export type MemberAudit = {
  action: string
  member: Pick<TeamMember, "id" | "email">
  scope: TeamScope
  by: By
  before?: object
  after?: object
}

/** The audit entry that goes with a change to a member. */
export const auditMember = (
  context: TransactionContext,
  { action, member, scope, by, before, after }: MemberAudit
) =>
  recordAudit(context, {
    by,
    action: `member.${action}`,
    subject_type: "member",
    subject_id: member.id,
    company_id: scope.company_id,
    before,
    after: { email: member.email, ...after },
  })
