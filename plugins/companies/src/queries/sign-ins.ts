import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"

type Row = { provider: string; email: string; since: Date }

/** The ways to sign in of a login, oldest first. */
export const listSignIns = async (container: MedusaContainer, authIdentityId: string) =>
  await runQuery<Row>(
    container,
    `select provider, created_at as since,
       case when provider = 'emailpass' then entity_id else user_metadata->>'email' end as email
     from provider_identity where auth_identity_id = ? and deleted_at is null
     order by created_at, provider`,
    [authIdentityId]
  )
