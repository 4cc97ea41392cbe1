import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "../shared/errors"
import { preparedRunner } from "../shared/run-query"
import type { GuardedRequest } from "./request"

/**
 * Refuses a token, or a session that was opened with it, when the password of its login was changed
 * after it was issued: who lost a password to somebody else locks them out by choosing a new one.
 * Tokens count whole seconds, so one of the very second of the change still works.
 * @throws UNAUTHENTICATED
 */
export const assertFreshToken = async (req: GuardedRequest): Promise<void> => {
  const { auth_identity_id: login, iat = 0 } = req.auth_context ?? {}
  if (!login) {
    return
  }
  const changes = await preparedRunner(req.scope)(
    `select 1 from provider_identity
     where auth_identity_id = ? and provider = 'emailpass' and deleted_at is null
       and date_trunc('second', updated_at) > to_timestamp(?) limit 1`,
    [login, iat]
  )
  if (changes.length > 0) {
    throw refuse("UNAUTHENTICATED", "The password was changed since: sign in again")
  }
}

/** The same where Medusa makes a new token, or a session, of an old one. */
export const freshTokensOnly = async (
  req: GuardedRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) => {
  await assertFreshToken(req)
  next()
}
