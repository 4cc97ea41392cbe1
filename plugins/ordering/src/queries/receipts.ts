import type { RunSql } from "@wholesale/core"
import type { Receipt, ReceiptQuery } from "@wholesale/catalog/reviews/eligibility"

type Row = { order_id: string; received_at: Date | string }

/** The newest order of a product that a company received since a day, or null. */
export const findReceipt = async (
  run: RunSql,
  { retailer_id: retailer, product_id: product, since }: ReceiptQuery
): Promise<Receipt | null> => {
  const [row] = await run<Row>(
    `select o.id as order_id, o.delivered_at as received_at
     from seller_order o join seller_order_line l on l.seller_order_id = o.id
     where o.buyer_id = ? and l.product_id = ? and o.delivered_at >= ?
       and o.state in ('delivered', 'completed') and l.shipped_quantity > 0
       and o.deleted_at is null and l.deleted_at is null
     order by o.delivered_at desc, o.id limit 1`,
    [retailer, product, since]
  )
  return row ? { order_id: row.order_id, received_at: new Date(row.received_at) } : null
}
