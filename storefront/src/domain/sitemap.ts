import { LOCALES } from "@/i18n/locales"
import { addressOf, languagesOf } from "./public-address"

/** What a sitemap lists; each kind has files of its own. */
export const SITEMAP_KINDS = ["pages", "manufacturers", "products"] as const
export type SitemapKind = (typeof SITEMAP_KINDS)[number]

export type SitemapEntry = { path: string; changedAt?: string }

/** Pages that anybody may open and that don't depend on what is sold. */
export const OPEN_PAGES = ["/", "/catalogue", "/manufacturers", "/sell"] as const

const FIRST = "first"

/** The name of the file that begins after an id. */
export const sitemapFile = (after: string | null): string => `${after ?? FIRST}.xml`

/** After which id a file begins; undefined for a name that none of our files has. */
export const sitemapStart = (file: string): string | null | undefined => {
  const name = /^([\w-]{1,80})\.xml$/.exec(file)?.[1]
  return name === FIRST ? null : name
}

export const isSitemapKind = (kind: string): kind is SitemapKind =>
  SITEMAP_KINDS.some((known) => known === kind)

const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const XML = '<?xml version="1.0" encoding="UTF-8"?>'
const SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9"

/** The list of all sitemap files, by kind and first id. */
export const sitemapIndex = (
  origin: string,
  starts: Record<SitemapKind, readonly (string | null)[]>
): string => {
  const files = SITEMAP_KINDS.flatMap((kind) =>
    starts[kind].map((after) => `${origin}/sitemaps/${kind}/${sitemapFile(after)}`)
  )
  const rows = files.map((file) => `<sitemap><loc>${escaped(file)}</loc></sitemap>`)
  return `${XML}\n<sitemapindex xmlns="${SCHEMA}">\n${rows.join("\n")}\n</sitemapindex>\n`
}

/** One file: every page once per language, each naming the others. */
export const sitemapUrls = (origin: string, entries: readonly SitemapEntry[]): string => {
  const rows = entries.flatMap(({ path, changedAt }) => {
    const links = Object.entries(languagesOf(origin, path)).map(
      ([language, url]) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(url)}"/>`
    )
    const changed = changedAt ? `<lastmod>${escaped(changedAt)}</lastmod>` : ""
    return LOCALES.map(
      (locale) =>
        `<url><loc>${escaped(addressOf(origin, locale, path))}</loc>${changed}${links.join("")}</url>`
    )
  })
  const xhtml = "http://www.w3.org/1999/xhtml"
  return `${XML}\n<urlset xmlns="${SCHEMA}" xmlns:xhtml="${xhtml}">\n${rows.join("\n")}\n</urlset>\n`
}

/** What search engines may read: the pages say for themselves whether they want to be listed. */
export const robotsText = (origin: string): string =>
  `User-agent: *\nDisallow: /api/\n\nSitemap: ${origin}/sitemap.xml\n`
