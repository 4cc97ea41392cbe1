import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "../shared/errors"
import type { CoreRule } from "./core-rules"
import { decideCoreStore } from "./core-store"
import { decide } from "./decide"
import { assertFreshToken } from "./fresh-token"
import { isPlainPath } from "./match"
import { resolvePrincipal, type Principal } from "./principal"
import { findEntry } from "./registry"
import { actorOf, type GuardedRequest } from "./request"
import type { MountedRoute } from "./routes"
import { parseInput } from "./validate"

/** Core's own routes that Medusa serves without a session; they carry no one's data. */
const PUBLIC_CORE = new Set(["GET /admin/feature-flags"])

/**
 * The guard of `/admin`, mounted before everything else there. Closed by default: operators with
 * `operator.platform` reach all of Medusa's admin, everyone else only what the table lists.
 */
export const adminGuard = async (
  req: GuardedRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => {
  const path = pathOf(req)
  if (PUBLIC_CORE.has(`${req.method} ${path.toLowerCase().replace(/\/$/, "")}`)) {
    return next()
  }
  const principal = await attachPrincipal(req)
  const match = findEntry(req.method, path)
  if (match?.entry.type === "own") {
    return admit(req, match.entry.route, match.params, next)
  }
  if (!actorOf(req)) {
    throw refuse("UNAUTHENTICATED", "Sign in first")
  }
  if (!principal) {
    throw refuse("NO_PRINCIPAL", "This account does not act for any company here")
  }
  if (isOurs(path)) {
    throw refuse("NOT_FOUND", `${req.method} ${path} does not exist`)
  }
  const platform = principal.kind === "operator" && principal.permissions.has("operator.platform")
  const rule = match?.entry.type === "core" ? match.entry.rule : undefined
  if (platform && !principal.restriction && !rule?.everyone) {
    return next()
  }
  if (!rule) {
    throw refuse("PERMISSION_MISSING", `${req.method} ${path} is not open to your role`)
  }
  return await narrow(req, res, next, { rule, principal, params: match?.params ?? {} })
}

/**
 * The guard of `/store`: attaches the buyer context (who is buying, for which company, in which
 * role) and keeps our own part of it closed by default. Medusa's store routes stay open but for what
 * `decideCoreStore` says.
 */
export const storeGuard = async (
  req: GuardedRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) => {
  const path = pathOf(req)
  const principal = await attachPrincipal(req)
  if (!isOurs(path)) {
    const decision = decideCoreStore({ method: req.method, path }, principal)
    if (!decision.allowed) {
      throw refuse(decision.code, decision.reason)
    }
    return next()
  }
  const match = findEntry(req.method, path)
  if (match?.entry.type !== "own") {
    throw refuse("NOT_FOUND", `${req.method} ${path} does not exist`)
  }
  return admit(req, match.entry.route, match.params, next)
}

/** The guard of what other systems call: open to everybody, as far as the table lists it. */
export const hooksGuard = (req: GuardedRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
  const path = pathOf(req)
  const match = findEntry(req.method, path)
  if (match?.entry.type !== "own") {
    throw refuse("NOT_FOUND", `${req.method} ${path} does not exist`)
  }
  return admit(req, match.entry.route, match.params, next)
}

/**
 * The path that was asked for.
 * @throws NOT_FOUND for one that Express would read differently from us
 */
const pathOf = (req: GuardedRequest) => {
  const [path] = req.originalUrl.split("?")
  if (!isPlainPath(path)) {
    throw refuse("NOT_FOUND", "There is nothing at this address")
  }
  return path
}

/** Whether a path lies where only our table answers: what it does not list is not there. */
const isOurs = (path: string) => /^\/(admin|store)\/wholesale(\/|$)/i.test(path)

const attachPrincipal = async (req: GuardedRequest): Promise<Principal | null> => {
  const actor = actorOf(req)
  if (!actor) {
    return null
  }
  const header = req.headers["x-company-id"]
  const query = {
    actor,
    company_id: typeof header === "string" && header ? header : undefined,
    mfa_passed: Boolean(req.auth_context?.mfa_challenge_completed_at),
  }
  const [principal] = await Promise.all([resolvePrincipal(query, req.scope), assertFreshToken(req)])
  req.principal = principal ?? undefined
  return principal
}

/** Lets a request through to one of our handlers, its input checked, or refuses it. */
const admit = (
  req: GuardedRequest,
  route: MountedRoute,
  params: Record<string, string>,
  next: MedusaNextFunction
) => {
  const decision = decide(route, req.principal ?? null, Boolean(actorOf(req)))
  if (!decision.allowed) {
    throw refuse(decision.code, decision.reason)
  }
  req.validated = {
    params,
    query: route.query ? parseInput(route.query, req.query, "query") : {},
    // The fields of an upload arrive with the file; its parser validates them.
    body: route.body && !route.upload ? parseInput(route.body, req.body ?? {}, "body") : {},
  }
  next()
}

type NarrowedCall = { rule: CoreRule; principal: Principal; params: Record<string, string> }

const narrow = async (
  req: GuardedRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
  { rule, principal, params }: NarrowedCall
) => {
  if (principal.restriction && !rule.shell) {
    throw refuse(principal.restriction, "Only your account is open until this is resolved")
  }
  if (rule.permission && !hasPermission(principal, rule.permission)) {
    throw refuse("PERMISSION_MISSING", `Your role lacks the permission ${rule.permission}`)
  }
  if (rule.fields) {
    req.allowed = [...rule.fields]
  }
  const call = { principal, params, scope: req.scope }
  if (rule.narrow.kind === "answer") {
    res.json(await rule.narrow.answer(call))
    return
  }
  if (rule.narrow.kind === "own") {
    if (!(await rule.narrow.owns(call))) {
      throw refuse("NOT_FOUND", `${pathOf(req)} was not found`)
    }
    if (rule.narrow.body) {
      req.body = parseInput(rule.narrow.body, req.body ?? {}, "body")
    }
    if (rule.narrow.admit) {
      req.body = await rule.narrow.admit(call, req.body ?? {})
    }
  }
  next()
}

const hasPermission = (principal: Principal, permission: string) =>
  [...principal.permissions].some((held) => held === permission)
