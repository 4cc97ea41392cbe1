import { runQuery } from "@wholesale/core"
import type { PaidPrice, TradeFacts } from "@wholesale/pricing"
import { COUNTED_SQL } from "./order-sql"

type Volume = { retailer_id: string; currency_code: string; amount: string }
type Paid = Omit<PaidPrice, "unit_price" | "placed_at"> & {
  unit_price: string
  placed_at: Date | string
}

/** What prices need to know of orders: volumes for tier rules, and what was paid. */
export const orderTradeFacts: TradeFacts = {
  boughtSince: async (container, { seller_id: seller, since }) => {
    const rows = await runQuery<Volume>(
      container,
      `select o.buyer_id as retailer_id, o.currency_code,
         sum(o.goods_amount - o.discount_amount)::text as amount
       from seller_order o where o.seller_id = ? and o.placed_at >= ? and o.deleted_at is null
         and ${COUNTED_SQL} group by 1, 2`,
      [seller, since]
    )
    return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }))
  },
  paidPrices: async (container, { seller_id: seller, variant_id: variant, limit }) => {
    const rows = await runQuery<Paid>(
      container,
      `select o.buyer_id as retailer_id, b.trading_name as retailer_name, o.id as order_id,
         o.display_id::text as display_id, coalesce(l.accepted_quantity, l.quantity) as quantity,
         l.unit_price::text as unit_price, o.currency_code, o.placed_at
       from seller_order o join seller_order_line l on l.seller_order_id = o.id
       join company b on b.id = o.buyer_id
       where o.seller_id = ? and l.variant_id = ? and o.deleted_at is null
         and l.deleted_at is null and ${COUNTED_SQL}
       order by o.placed_at desc, l.id limit ?`,
      [seller, variant, limit]
    )
    return rows.map((row) => ({
      ...row,
      unit_price: BigInt(row.unit_price),
      placed_at: new Date(row.placed_at),
    }))
  },
}
