import { notFound, sql, type TransactionContext } from "@wholesale/core"
import type { Actor } from "@wholesale/core/access/principal"
import { generateEntityId } from "@medusajs/framework/utils"

/** Remembers which of their memberships a person works in. @throws NOT_FOUND */
export const switchCompany = async (
  context: TransactionContext,
  { actor, member_id }: { actor: Actor; member_id: string }
) => {
  const [member] = await sql<{ id: string }>(
    context,
    `select id from company_member where id = ? and actor_type = ? and actor_id = ?
       and status = 'active' and deleted_at is null`,
    [member_id, actor.type, actor.id]
  )
  if (!member) {
    throw notFound("Membership", member_id)
  }
  await sql(
    context,
    `insert into company_active (id, actor_type, actor_id, member_id) values (?, ?, ?, ?)
     on conflict (actor_type, actor_id) where deleted_at is null
       do update set member_id = excluded.member_id, updated_at = now()`,
    [generateEntityId(undefined, "cact"), actor.type, actor.id, member_id]
  )
}
