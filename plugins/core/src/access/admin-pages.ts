import { decide } from "./decide"
import type { CoreRule } from "./core-rules"
import type { CompanyKind, Principal } from "./principal"
import { findEntry, type Match } from "./registry"

/** A page of the dashboard with an entry in one of its two sidebars. */
export type AdminPage = {
  zone: "sidebar" | "settings.sidebar"
  /** Path in the dashboard, e.g. `/companies`. */
  path: string
  /** The page under whose menu entry this one is nested. */
  parent?: string
  /**
   * The endpoint that the page can't do without, e.g. `GET /admin/products`. A page for several kinds
   * of reader names one for each; any of them opens it.
   */
  needs: string | readonly string[]
  /** Kinds of company whose work the page is; every kind when left out. */
  kinds?: readonly CompanyKind[]
  /** A page of Medusa's whose place in the menu of company staff it takes, e.g. `/orders`. */
  replaces?: string
  /** Makes the page one to land on; among several that are open, the lowest number wins. */
  landing?: number
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

/**
 * Adds a plugin's pages. Home is the open page with the lowest `landing`, or without one the first
 * open page in the order of registration.
 */
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

/** Whether a page is this principal's: of its kind of company, and an endpoint behind it open. */
const isOpen = ({ kinds, needs }: AdminPage, principal: Principal, find: Find) =>
  (!kinds || principal.kind !== "company" || kinds.includes(principal.company.kind)) &&
  [needs].flat().some((endpoint) => mayReach(endpoint, principal, find))

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
    .filter((page) => page.zone === zone && !isOpen(page, principal, find))
    .map(entryId)
  if (zone === "sidebar" && principal.kind === "company") {
    const replaced = listed.flatMap((page) =>
      page.replaces && isOpen(page, principal, find) ? [`core:nav:${page.replaces}`] : []
    )
    hidden.push(...replaced.filter((id) => !hidden.includes(id)))
  }
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
  const open = listed.filter((page) => isOpen(page, principal, find))
  const landing = ({ landing = Number.POSITIVE_INFINITY }: AdminPage) => landing
  const [own] = open
    .filter((page) => page.zone === "sidebar")
    .sort((a, b) => (landing(a) === landing(b) ? 0 : landing(a) - landing(b)))
  return {
    home: own?.path ?? "/settings/profile",
    open: open.map((page) => page.path),
    closed: listed.filter((page) => !open.includes(page)).map((page) => page.path),
    unlisted: isPlatform(principal),
  }
}
