import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Audience, RecipientSource } from "@wholesale/notifications"

type PersonRow = Awaited<ReturnType<RecipientSource>>[number]

/** The people behind an audience, as of now: only active members who can read a message. */
export const recipientSource: RecipientSource = async (to, container) => {
  const database = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { where, values } = condition(to)
  const { rows } = await database.raw<{ rows: PersonRow[] }>(
    `select m.actor_type, m.actor_id, m.email, m.name, m.locale, m.company_id
     from company_member m join company_role r on r.id = m.role_id and r.deleted_at is null
     where m.deleted_at is null and m.actor_type <> 'api-key' and ${where}
     order by m.joined_at, m.id`,
    values
  )
  return rows
}

const condition = (to: Audience): { where: string; values: Record<string, string> } => {
  if ("member_id" in to) {
    // Also somebody who was just deactivated: that is what they are told.
    return { where: "m.id = :member_id", values: { member_id: to.member_id } }
  }
  if ("company_id" in to) {
    const { company_id, permission } = to
    return {
      where: `m.status = 'active' and m.company_id = :company_id
        and jsonb_exists(r.permissions, :permission)`,
      values: { company_id, permission },
    }
  }
  return {
    where: `m.status = 'active' and m.company_id is null
      and jsonb_exists(r.permissions, :permission)`,
    values: { permission: to.operators },
  }
}
