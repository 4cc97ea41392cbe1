import { sign } from "jsonwebtoken"

/** One person or key of the test cast. */
export type CastActor = {
  actor_type: "user" | "customer" | "api-key"
  actor_id: string
  auth_identity_id: string
  member_id: string
  email: string
  /** The plain secret key of an `api-key` actor. */
  secret?: string
}

export type CastCompany = {
  id: string
  kind: "manufacturer" | "retailer" | "distributor"
  handle: string
  /** A word that occurs in every text of this company and nowhere else. */
  marker: string
  /** Ids of the companies that it trades with, and so may see the name of. */
  partners: string[]
  members: Record<string, CastActor>
  /** Ids of things that belong to this company, by the path segment that takes them. */
  ids: Record<string, string>
}

/** Everyone whom `backend/src/seed/test-cast.ts` put into the template database. */
export type Cast = {
  publishable_key: string
  companies: Record<
    | "manufacturerA"
    | "manufacturerB"
    | "retailerA"
    | "retailerB"
    | "distributorA"
    | "distributorB"
    | "suspended",
    CastCompany
  >
  operators: Record<string, CastActor>
  keys: Record<"operator" | "manufacturerA" | "unregistered", CastActor>
}

/** Signs the token that Medusa would give an actor at sign-in. */
export const tokenFor = (
  actor: Pick<CastActor, "actor_type" | "actor_id" | "auth_identity_id">,
  jwtSecret: string,
  options: { expired?: boolean; mfa_completed?: boolean } = {}
): string =>
  sign(
    {
      actor_id: actor.actor_id,
      actor_type: actor.actor_type,
      auth_identity_id: actor.auth_identity_id,
      app_metadata: { [`${actor.actor_type}_id`]: actor.actor_id },
      user_metadata: {},
      mfa_enabled: Boolean(options.mfa_completed),
      mfa_challenge_completed_at: options.mfa_completed ? new Date().toISOString() : null,
    },
    jwtSecret,
    { expiresIn: options.expired ? -60 : "1h" }
  )
