import { z } from "@medusajs/framework/zod"
import { id, timestamp } from "./fields"

/** How many addresses one page of a sitemap holds; search engines take 50,000, in two languages. */
export const SITEMAP_PAGE = 5000

/** A page begins after this id; the first one has none. */
export const sitemapQuery = z.object({ after: id().optional() }).strict()

export const sitemapDto = z.object({
  entries: z.array(z.object({ handle: z.string(), changed_at: timestamp() })),
})
export type SitemapDto = z.output<typeof sitemapDto>

/** After which id each page begins; null for the first one, which is there also when it is empty. */
export const sitemapPagesDto = z.object({ starts: z.array(z.string().nullable()) })
export type SitemapPagesDto = z.output<typeof sitemapPagesDto>
