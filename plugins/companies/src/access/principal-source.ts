import { clock, preparedRunner } from "@wholesale/core"
import type { PrincipalQuery, PrincipalSource } from "@wholesale/core/access/principal"
import { toPrincipal, type MembershipRow } from "./to-principal"

/**
 * One statement, since it runs with every request: the membership that was asked for, else the one
 * that the person switched to, else the first. A role only counts for staff of the kind of company
 * it was made for, and an account only where that kind works: customers for retailers, users for
 * everyone else.
 */
const MEMBERSHIP = `
  select m.id as member_id, m.audience, r.id as role_id, r.key as role_key, r.permissions,
    r.requires_mfa, c.id as company_id, c.trading_name, c.country_code, c.status,
    c.verification_level, c.verified_until
  from company_member m
  join company_role r
    on r.id = m.role_id and r.audience = m.audience and r.deleted_at is null
    and (r.company_id is null or r.company_id = m.company_id)
  left join company c
    on c.id = m.company_id and c.kind = m.audience and c.deleted_at is null
  left join company_active a
    on a.member_id = m.id and a.actor_type = m.actor_type and a.actor_id = m.actor_id
    and a.deleted_at is null
  where m.actor_type = ? and m.actor_id = ? and m.status = 'active'
    and m.deleted_at is null
    and (c.id is not null or m.audience = 'operator')
    and (?::text is null or m.company_id = ?)
    and (m.actor_type = 'api-key' or (m.actor_type = 'customer') = (m.audience = 'retailer'))
  order by (a.id is null), (c.status is not null and c.status <> 'active'), m.joined_at, m.id
  limit 1`

/** Says who acts for whom, read from the database each time so that revoking works at once. */
export const principalSource: PrincipalSource = async (query: PrincipalQuery, container) => {
  const { actor, company_id = null } = query
  const rows = await preparedRunner(container)<MembershipRow>(MEMBERSHIP, [
    actor.type,
    actor.id,
    company_id,
    company_id,
  ])
  return rows[0] ? toPrincipal(rows[0], query, clock.now()) : null
}
