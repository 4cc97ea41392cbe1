import "server-only"
import type { SitemapDto, SitemapPagesDto } from "@wholesale/core/http/sitemap"
import type { SitemapEntry } from "@/domain/sitemap"
import { request } from "./client"

const BASE = "/store/wholesale/sitemap"

/** What visitors see, in the address that shows one of it. */
const PATHS = { products: "/products", manufacturers: "/manufacturers" }
type Listed = keyof typeof PATHS

/** After which ids the files of a kind begin. Asked without a session: visitors' eyes only. */
export const sitemapStarts = async (kind: Listed) =>
  (await request<SitemapPagesDto>(`${BASE}/${kind}/pages`, { token: null })).starts

/** The pages of one file. */
export const sitemapEntries = async (
  kind: Listed,
  after: string | null
): Promise<SitemapEntry[]> => {
  const { entries } = await request<SitemapDto>(`${BASE}/${kind}`, {
    token: null,
    query: { after: after ?? undefined },
  })
  return entries.map(({ handle, changed_at }) => ({
    path: `${PATHS[kind]}/${encodeURIComponent(handle)}`,
    changedAt: changed_at,
  }))
}
