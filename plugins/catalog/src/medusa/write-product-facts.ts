import type { RunSql } from "@wholesale/core"

/** What customs want to know; Medusa keeps it on the product. */
export type ProductFacts = { origin_country?: string | null; hs_code?: string | null }

/** Changes a product's facts for customs; what is left out stays. */
export const writeProductFacts = async (
  run: RunSql,
  productId: string,
  { origin_country, hs_code }: ProductFacts,
  now: Date
): Promise<void> => {
  if (origin_country === undefined && hs_code === undefined) {
    return
  }
  await run(
    `update product set
       origin_country = case when ? then ? else origin_country end,
       hs_code = case when ? then ? else hs_code end,
       updated_at = ?::timestamptz
     where id = ?`,
    [
      origin_country !== undefined,
      origin_country ?? null,
      hs_code !== undefined,
      hs_code ?? null,
      now.toISOString(),
      productId,
    ]
  )
}
