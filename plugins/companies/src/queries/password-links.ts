import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"

/** Whether an address was sent a link for a new password within the last minute. */
export const hasFreshPasswordLink = async (container: MedusaContainer, email: string) => {
  const rows = await runQuery(
    container,
    `select 1 from auth_password_reset_token
     where entity_id = ? and created_at > now() - interval '1 minute' and deleted_at is null`,
    [email]
  )
  return rows.length > 0
}
