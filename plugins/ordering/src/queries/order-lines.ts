import { notFound, type RunSql } from "@wholesale/core"

/** A line of an earlier order. */
export type EarlierLine = { variant_id: string; sku: string | null; quantity: number }

/**
 * What a company ordered before, by the id of the seller order or of Medusa's.
 * @throws NOT_FOUND, also for another company's order
 */
export const earlierLines = async (
  run: RunSql,
  { company_id, order_id }: { company_id: string; order_id: string }
): Promise<EarlierLine[]> => {
  const rows = await run<EarlierLine>(
    `select line.variant_id, line.sku, line.quantity
     from seller_order o join seller_order_line line on line.seller_order_id = o.id
     where (o.id = ? or o.order_id = ?) and o.buyer_id = ? and o.deleted_at is null
     order by line.position`,
    [order_id, order_id, company_id]
  )
  if (rows.length === 0) {
    throw notFound("Order", order_id)
  }
  return rows
}
