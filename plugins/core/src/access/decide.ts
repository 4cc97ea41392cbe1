import type { ErrorCode } from "../shared/errors"
import type { Principal } from "./principal"
import type { Access } from "./routes"

export type Decision = { allowed: true } | { allowed: false; code: ErrorCode; reason: string }

const ALLOWED: Decision = { allowed: true }
const denied = (code: ErrorCode, reason: string): Decision => ({ allowed: false, code, reason })

/**
 * Whether a principal may call a route. Pure; the order of the checks is the order in which a
 * person can do something about them.
 * @param signedIn whether the request carries a valid session or token at all
 */
export const decide = (
  route: { access: Access; shell?: boolean },
  principal: Principal | null,
  signedIn: boolean
): Decision => {
  const { access } = route
  if (access.for === "public") {
    return ALLOWED
  }
  if (!signedIn) {
    return denied("UNAUTHENTICATED", "Sign in first")
  }
  if (principal?.restriction && !route.shell) {
    return restricted(principal.restriction)
  }
  if (access.for === "signed_in") {
    return ALLOWED
  }
  if (!principal) {
    return denied("NO_PRINCIPAL", "This account does not act for any company here")
  }
  return access.for === "operator" ? asOperator(access, principal) : asMember(access, principal)
}

const restricted = (restriction: "COMPANY_SUSPENDED" | "MFA_REQUIRED"): Decision =>
  restriction === "COMPANY_SUSPENDED"
    ? denied("COMPANY_SUSPENDED", "This company is suspended; contact the operator's support")
    : denied(
        "MFA_REQUIRED",
        "This role needs a second factor: set up an authenticator app in your profile, then sign in again"
      )

const asOperator = (access: Access & { for: "operator" }, principal: Principal): Decision => {
  if (principal.kind !== "operator") {
    return denied("OPERATOR_ONLY", "Only the operator's staff may do this")
  }
  return principal.permissions.has(access.permission)
    ? ALLOWED
    : denied("PERMISSION_MISSING", `Your role lacks the permission ${access.permission}`)
}

const asMember = (access: Access & { for: "company" }, principal: Principal): Decision => {
  if (principal.kind !== "company") {
    return denied("COMPANY_ONLY", "Only a member of a company may do this")
  }
  if (!principal.permissions.has(access.permission)) {
    return denied("PERMISSION_MISSING", `Your role lacks the permission ${access.permission}`)
  }
  if (access.needs && !principal.capabilities.has(access.needs)) {
    return denied(
      "LEVEL_TOO_LOW",
      `${principal.company.name} is verified at level ${principal.company.verification_level}, which does not allow this yet`
    )
  }
  return ALLOWED
}
