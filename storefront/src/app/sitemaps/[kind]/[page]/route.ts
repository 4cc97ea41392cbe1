import { config } from "@/config"
import { sitemapEntries } from "@/data/sitemap"
import { xmlAnswer } from "@/data/xml"
import { isSitemapKind, OPEN_PAGES, sitemapStart, sitemapUrls } from "@/domain/sitemap"

type FileRoute = { params: Promise<{ kind: string; page: string }> }

/** One sitemap file: pages of a kind, beginning after the id in its name. */
export const GET = async (_request: Request, { params }: FileRoute) => {
  const { kind, page } = await params
  const after = sitemapStart(page)
  if (!isSitemapKind(kind) || after === undefined) {
    return new Response(null, { status: 404 })
  }
  return await xmlAnswer(async () =>
    sitemapUrls(
      config().publicUrl,
      kind === "pages" ? OPEN_PAGES.map((path) => ({ path })) : await sitemapEntries(kind, after)
    )
  )
}
