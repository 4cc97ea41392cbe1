import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { refuse } from "../shared/errors"
import type { Decision } from "./decide"
import type { Principal } from "./principal"
import type { GuardedRequest } from "./request"

const READS = new Set(["GET", "HEAD", "OPTIONS"])

/**
 * Whether one of Medusa's own store routes is open to a principal. Who owes a second factor may look
 * at the shop, but not touch a cart or see orders: a checkout no longer knows in which session its
 * cart was filled.
 * @param path in any case, as the router sees it
 */
export const decideCoreStore = (
  { method, path }: { method: string; path: string },
  principal: Principal | null
): Decision => {
  const needsFactor = !READS.has(method) || /^\/store\/orders(\/|$)/i.test(path)
  return principal?.restriction === "MFA_REQUIRED" && needsFactor
    ? {
        allowed: false,
        code: "MFA_REQUIRED",
        reason: "This role needs a second factor: sign in again with it",
      }
    : { allowed: true }
}

/**
 * Runs after Medusa's own checks of `POST /store/customers`, which would take any e-mail address and
 * so keep its owner from ever signing up: an account has the address of the login that makes it.
 */
export const ownAddressOnly = async (
  req: GuardedRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) => {
  const [identity] = await req.scope
    .resolve(Modules.AUTH)
    .listProviderIdentities({ auth_identity_id: req.auth_context?.auth_identity_id ?? "" })
  const { email } = Object(req.body)
  if (!identity || String(email).toLowerCase() !== identity.entity_id.toLowerCase()) {
    throw refuse(
      "INVALID_INPUT",
      "The account has to have the e-mail address that you signed up with"
    )
  }
  next()
}
