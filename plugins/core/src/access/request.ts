import type { AuthContext, MedusaRequest } from "@medusajs/framework/http"
import type { Actor, Principal } from "./principal"

/** What the guards attach to a request. */
export type GuardedRequest = MedusaRequest & {
  auth_context?: AuthContext & {
    mfa_challenge_completed_at?: string | null
    /** When the token was issued, in seconds since 1970. */
    iat?: number
  }
  principal?: Principal
  validated?: { body: unknown; query: unknown; params: Record<string, string> }
  /** Filled by the upload parser of a route with `upload`. */
  file?: UploadedFile
  requestId?: string
}

/** A file that was received whole, in memory, within the route's size limit. */
export type UploadedFile = { originalname: string; mimetype: string; size: number; buffer: Buffer }

const ACTOR_TYPES = ["user", "customer", "api-key"] as const

/** The signed-in actor, or null. A token without an actor (sign-up not finished) is nobody. */
export const actorOf = (req: GuardedRequest): Actor | null => {
  const context = req.auth_context
  const type = ACTOR_TYPES.find((known) => known === context?.actor_type)
  return type && context?.actor_id ? { type, id: context.actor_id } : null
}
