import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { builtInRoleId, SYSTEM } from "@wholesale/companies"
import { addMember, type Audience } from "./people"

export type SeededActor = {
  actor_type: string
  actor_id: string
  auth_identity_id: string
  member_id: string
  email: string
  secret?: string
}

export type Team = { company_id: string | null; audience: Audience }

/** The key that the storefront of the tests sends. */
export const publishableKey = async (container: MedusaContainer) => {
  const [key] = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
  return key.token
}

/** A secret key, registered for a team when one is given. */
export const seedKey = async (
  container: MedusaContainer,
  title: string,
  scope?: Team,
  role?: string
): Promise<SeededActor> => {
  const key = await container
    .resolve(Modules.API_KEY)
    .createApiKeys({ title, type: "secret", created_by: SYSTEM.actor_id })
  const member_id =
    scope && role
      ? await addMember(
          container,
          { ...scope, role_id: builtInRoleId(scope.audience, role) },
          { actor_type: "api-key", actor_id: key.id, email: "", name: title, locale: "en" }
        )
      : ""
  return {
    actor_type: "api-key",
    actor_id: key.id,
    auth_identity_id: "",
    member_id,
    email: "",
    secret: key.token,
  }
}
