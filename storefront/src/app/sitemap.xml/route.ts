import { config } from "@/config"
import { sitemapStarts } from "@/data/sitemap"
import { xmlAnswer } from "@/data/xml"
import { sitemapIndex } from "@/domain/sitemap"

export const dynamic = "force-dynamic"

/** Which sitemap files there are. */
export const GET = async () =>
  await xmlAnswer(async () => {
    const [manufacturers, products] = await Promise.all([
      sitemapStarts("manufacturers"),
      sitemapStarts("products"),
    ])
    return sitemapIndex(config().publicUrl, { pages: [null], manufacturers, products })
  })
