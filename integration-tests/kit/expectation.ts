import type { Entry } from "@wholesale/core/access/registry"
import type { CastCompany } from "./cast"
import type { Caller } from "./client"

/** What the matrix knows about a caller, independent of the server. */
export type CallerProfile = {
  name: string
  caller: Caller
  expired?: boolean
  /** `none`: signed in, but acting for nobody. */
  acts_for: "operator" | "company" | "none"
  /** The company that a caller acts for. */
  company?: CastCompany
  permissions: readonly string[]
  capabilities: readonly string[]
  suspended?: boolean
}

export type Expectation = "open" | 401 | 403 | 404

/** Core's routes on /admin that need no session at all. */
export const OPEN_CORE = new Set(["GET /admin/feature-flags"])

/**
 * Medusa's invitations would make anyone a user of the dashboard. Medusa reads no token there, so
 * that everybody is nobody to the guard.
 */
const CLOSED_CORE = new Set(["POST /admin/invites/accept"])

/** Routes for people: a secret key has no address that it could prove. */
const PEOPLE_ONLY = new Set(["POST /admin/wholesale/me/email-verification"])

/** Whether the actor's token counts on this surface at all. */
const signedIn = ({ caller, expired }: CallerProfile, path: string) =>
  Boolean(caller) &&
  !expired &&
  (path.startsWith("/store")
    ? caller?.actor_type === "customer"
    : caller?.actor_type !== "customer")

/** What has to happen when a caller asks for one of Medusa's own /admin routes. */
export const expectCoreAdmin = (
  route: { method: string; path: string },
  entry: Entry | undefined,
  profile: CallerProfile
): Expectation => {
  if (OPEN_CORE.has(`${route.method} ${route.path}`)) {
    return "open"
  }
  if (CLOSED_CORE.has(`${route.method} ${route.path}`) || !signedIn(profile, route.path)) {
    return 401
  }
  const rule = entry?.type === "core" ? entry.rule : undefined
  if (profile.acts_for === "none") {
    return 403
  }
  if (profile.permissions.includes("operator.platform")) {
    return "open"
  }
  if (rule?.shell) {
    return "open"
  }
  return rule?.permission && profile.permissions.includes(rule.permission) && !profile.suspended
    ? "open"
    : 403
}

/** What has to happen when a caller asks for one of our routes. */
export const expectOwn = (entry: Entry & { type: "own" }, profile: CallerProfile): Expectation => {
  const { access, shell } = entry.route
  if (access.for === "public") {
    return "open"
  }
  if (!signedIn(profile, entry.path)) {
    return 401
  }
  const isKey = profile.caller?.actor_type === "api-key"
  if (isKey && PEOPLE_ONLY.has(`${entry.method} ${entry.path}`)) {
    return 403
  }
  if (profile.suspended && !shell) {
    return 403
  }
  if (access.for === "signed_in") {
    return "open"
  }
  const matches = profile.acts_for === access.for && profile.permissions.includes(access.permission)
  const capable =
    access.for !== "company" || !access.needs || profile.capabilities.includes(access.needs)
  return matches && capable ? "open" : 403
}
