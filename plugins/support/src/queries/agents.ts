import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"

/** Who of the operator's staff works on tickets, by name. */
export const listAgents = (container: MedusaContainer) =>
  runQuery<{ id: string; name: string }>(
    container,
    `select m.id, m.name from company_member m join company_role r on r.id = m.role_id
     where m.company_id is null and m.status = 'active' and m.deleted_at is null
       and m.actor_type <> 'api-key' and jsonb_exists(r.permissions, 'operator.support')
     order by m.name, m.id`
  )
