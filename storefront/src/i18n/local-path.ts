/** Where a link leads on this site, without the locale. */
export type Href = string | { pathname: string; query?: Record<string, string> }

/** A path of this site in one language. Addresses of other sites stay what they are. */
export const localPath = (href: Href, locale: string): string => {
  const { pathname, query = {} } = typeof href === "string" ? { pathname: href } : href
  const path = pathname.startsWith("/")
    ? `/${locale}${pathname.replace(/^\/(?=$|[?#])/, "")}`
    : pathname
  const search = new URLSearchParams(query).toString()
  return search ? `${path}?${search}` : path
}

/** A path as it is without its language: what pages call themselves. */
export const withoutLocale = (path: string, locale: string): string =>
  path === `/${locale}`
    ? "/"
    : path.startsWith(`/${locale}/`)
      ? path.slice(locale.length + 1)
      : path
