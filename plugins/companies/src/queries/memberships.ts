import type { MedusaContainer } from "@medusajs/framework/types"
import { preparedRunner } from "@wholesale/core"
import type { Actor } from "@wholesale/core/access/principal"
import type { RoleAudience } from "../domain/built-in-roles"
import type { CompanyStatus } from "../domain/company-status"

/** One thing that an account may act for. */
export type Membership = {
  member_id: string
  company_id: string | null
  /** Null for the operator. */
  company_name: string | null
  company_handle: string | null
  company_status: CompanyStatus | null
  kind: RoleAudience
  role_key: string | null
  role_name: string
  email: string
  name: string
  locale: string
}

/** Everything an account may act for, in the order in which it joined. */
export const listMemberships = (
  container: MedusaContainer,
  actor: Pick<Actor, "type" | "id">
): Promise<Membership[]> =>
  preparedRunner(container)<Membership>(
    `select m.id as member_id, m.company_id, c.trading_name as company_name,
       c.handle as company_handle, c.status as company_status, m.audience as kind,
       r.key as role_key, r.name as role_name, m.email, m.name, m.locale
     from company_member m
     join company_role r on r.id = m.role_id and r.deleted_at is null
     left join company c on c.id = m.company_id and c.deleted_at is null
     where m.actor_type = ? and m.actor_id = ? and m.status = 'active'
       and m.deleted_at is null and (c.id is not null or m.audience = 'operator')
     order by m.joined_at, m.id`,
    [actor.type, actor.id]
  )
