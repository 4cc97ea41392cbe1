import type { RunSql } from "@wholesale/core"
import type { MinimumOrder } from "../domain/minimum-order"

type Row = Omit<MinimumOrder, "opening_minimum" | "reorder_minimum"> & {
  opening_minimum: string
  reorder_minimum: string
}

/** The minimum orders of some sellers in one statement; a seller without any has an empty list. */
export const loadMinimums = async (
  run: RunSql,
  sellerIds: readonly string[]
): Promise<Map<string, MinimumOrder[]>> => {
  const minimums = new Map<string, MinimumOrder[]>(sellerIds.map((id) => [id, []]))
  if (minimums.size === 0) {
    return minimums
  }
  const rows = await run<Row>(
    `select seller_id, currency_code, country_code, opening_minimum, reorder_minimum
     from minimum_order
     where deleted_at is null and seller_id = any(array(select jsonb_array_elements_text(?::jsonb)))
     order by seller_id, currency_code, country_code`,
    [JSON.stringify([...minimums.keys()])]
  )
  for (const row of rows) {
    minimums.get(row.seller_id)?.push({
      ...row,
      opening_minimum: BigInt(row.opening_minimum),
      reorder_minimum: BigInt(row.reorder_minimum),
    })
  }
  return minimums
}
