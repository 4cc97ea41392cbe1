import type { MedusaContainer } from "@medusajs/framework/types"
import { SITEMAP_PAGE, type SitemapDto, type SitemapPagesDto } from "../http/sitemap"
import { runQuery, type Conditions } from "./run-query"

/** Rows `c` of a table that everybody may see, with an id to page by. */
export type SitemapSource = { table: string; id: string; shown: Conditions }

/** Where the pages of a sitemap begin: one look along the ids, however many rows there are. */
export const sitemapPages = async (
  container: MedusaContainer,
  { table, id, shown }: SitemapSource
): Promise<SitemapPagesDto> => {
  const rows = await runQuery<{ id: string }>(
    container,
    `select id from (
       select ${id} as id, row_number() over (order by ${id}) as place, count(*) over () as count
       from ${table} c where ${shown.sql}) numbered
     where place % ? = 0 and place < count order by id`,
    [...shown.parameters, SITEMAP_PAGE]
  )
  return { starts: [null, ...rows.map((row) => row.id)] }
}

/** One page of a sitemap, in the order of ids. */
export const sitemapPage = async (
  container: MedusaContainer,
  { table, id, shown }: SitemapSource,
  after = ""
): Promise<SitemapDto> => ({
  entries: await runQuery<SitemapDto["entries"][number]>(
    container,
    `select c.handle, c.updated_at as changed_at from ${table} c
     where ${shown.sql} and ${id} > ? order by ${id} limit ?`,
    [...shown.parameters, after, SITEMAP_PAGE]
  ),
})
