import type { PageAccess } from "./page-access"

const PROFILE = "/settings/profile"

/** Where the dashboard goes by itself after a sign-in, and when its address names no page. */
const STOCK_HOME = "/orders"

/**
 * Where to send someone who is on a page that is not theirs; null when the page is. Pure.
 * The most specific page of the two lists decides, so that a closed child of an open page is closed.
 */
export const redirectFor = (pathname: string, access: PageAccess): string | null => {
  const covers = (page: string) => pathname === page || pathname.startsWith(`${page}/`)
  const [nearest] = [...access.open, ...access.closed]
    .filter(covers)
    .sort((a, b) => b.length - a.length)
  const allowed = nearest === undefined ? access.unlisted : access.open.includes(nearest)
  if (allowed) {
    return null
  }
  const target =
    pathname.startsWith("/settings") && access.open.includes(PROFILE) ? PROFILE : access.home
  return target === pathname ? null : target
}

/**
 * Where to send someone who has just arrived without asking for a page; null when they are there
 * already, or asked for one. Pure.
 */
export const landingFor = (pathname: string, access: PageAccess): string | null =>
  pathname === STOCK_HOME && access.home !== STOCK_HOME ? access.home : null
