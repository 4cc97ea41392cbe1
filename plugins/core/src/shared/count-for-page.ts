import type { MedusaContainer } from "@medusajs/framework/types"
import { countedTo, type PageAt } from "./counted"
import { runQuery, type Binding } from "./run-query"

/**
 * How many rows a list has, for its paging. Counting all of a large marketplace takes longer than
 * reading the page, and nobody needs to know whether there are 931,204 or 931,205.
 * @param rows the statement from its `from` on
 * @returns the number; above `COUNTED_ROWS` there may be more
 */
export const countForPage = async (
  container: MedusaContainer,
  rows: string,
  parameters: readonly Binding[],
  page: PageAt
): Promise<number> => {
  const [{ count }] = await runQuery<{ count: string }>(
    container,
    `select count(*) as count from (select 1 ${rows} limit ?) counted`,
    [...parameters, countedTo(page)]
  )
  return Number(count)
}
