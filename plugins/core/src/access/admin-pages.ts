import { decide } from "./decide"
import type { CoreRule } from "./core-rules"
import type { Principal } from "./principal"
import { findEntry, type Match } from "./registry"

/** A page of the dashboard with an entry in one of its two sidebars. */
export type AdminPage = {
  zone: "sidebar" | "settings.sidebar"
  /** Path in the dashboard, e.g. `/companies`. */
  path: string
  /** The page under whose menu entry this one is nested. */
  parent?: string
  /** The endpoint that the page can't do without, e.g. `GET /admin/products`. */
  needs: string
}

/** What the dashboard needs to know to keep a person on the pages that are theirs. */
export type PageAccess = {
  /** Where a person lands after signing in, and when a page is not theirs. */
  home: string
  open: string[]
  closed: string[]
  /** Whether a page that is in neither list may be opened. */
  unlisted: boolean
}

const pages = new Map<string, AdminPage>()

/** Adds a plugin's pages. The first open page in the order of registration is the home page. */
export const registerAdminPages = (added: readonly AdminPage[]) => {
  for (const page of added) {
    pages.set(page.path, page)
  }
}

/** Every registered page, in the order of registration. */
export const listAdminPages = (): AdminPage[] => [...pages.values()]

type Find = (method: string, path: string) => Match | null

/** An operator who may use all of Medusa's own admin right now. */
export const isPlatform = (principal: Principal): boolean =>
  principal.kind === "operator" &&
  principal.permissions.has("operator.platform") &&
  !principal.restriction

/** Whether the guard would let the principal call an endpoint, given as `METHOD /path`. */
export const mayReach = (endpoint: string, principal: Principal, find: Find = findEntry) => {
  const [method, path] = endpoint.split(" ")
  const entry = find(method, path)?.entry
  if (entry?.type === "own") {
    return decide(entry.route, principal, true).allowed
  }
  return isPlatform(principal) || (entry !== undefined && passesRule(entry.rule, principal))
}

const passesRule = (rule: CoreRule, principal: Principal) => {
  if (principal.restriction && !rule.shell) {
    return false
  }
  return !rule.permission || [...principal.permissions].some((held) => held === rule.permission)
}

/**
 * Which entries of a sidebar are hidden from a principal, in the form in which
 * Medusa stores a layout. This is a courtesy: what is hidden here is also refused by the guard.
 */
export const hiddenEntries = (
  zone: string,
  principal: Principal,
  listed: readonly AdminPage[] = listAdminPages(),
  find: Find = findEntry
): Record<string, { hidden: true }> => {
  const hidden = listed
    .filter((page) => page.zone === zone && !mayReach(page.needs, principal, find))
    .map(entryId)
  if (zone === "sidebar" && !mayReach("GET /admin/search", principal, find)) {
    hidden.push("core:Searchbar")
  }
  return Object.fromEntries(hidden.map((id) => [id, { hidden: true }]))
}

const entryId = ({ zone, path, parent }: AdminPage) => {
  if (parent) {
    return `nav-child:${parent}:${path}`
  }
  return zone === "sidebar" ? `core:nav:${path}` : `core:settings-nav:${path}`
}

/** Which pages a principal may open. */
export const pageAccess = (
  principal: Principal,
  listed: readonly AdminPage[] = listAdminPages(),
  find: Find = findEntry
): PageAccess => {
  const open = listed.filter((page) => mayReach(page.needs, principal, find))
  const own = open.find((page) => page.zone === "sidebar")
  return {
    home: own?.path ?? "/settings/profile",
    open: open.map((page) => page.path),
    closed: listed.filter((page) => !open.includes(page)).map((page) => page.path),
    unlisted: isPlatform(principal),
  }
}
