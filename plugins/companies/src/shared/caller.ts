import type { Actor } from "@wholesale/core/access/principal"
import { actorOf, type GuardedRequest } from "@wholesale/core/access/request"
import { refuse } from "@wholesale/core"

/** The signed-in account of a request. @throws UNAUTHENTICATED */
export const callerOf = (req: GuardedRequest): Actor => {
  const actor = actorOf(req)
  if (!actor) {
    throw refuse("UNAUTHENTICATED", "Sign in first")
  }
  return actor
}

/** Whether the session of a request passed a second factor. */
export const passedSecondFactor = (req: GuardedRequest) =>
  Boolean(req.auth_context?.mfa_challenge_completed_at)
