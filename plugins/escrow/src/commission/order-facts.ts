import { dayOf, type RunSql } from "@wholesale/core"
import type { CommissionOrder, CommissionOrigin, OrderKind } from "../domain/commission/types"
import { commissionTax } from "../domain/settings/commission-tax"
import type { MoneySettings } from "../domain/settings/settings"

/** A placed order as commission and its hold see it. */
export type PlacedOrder = CommissionOrder & {
  seller_order_id: string
  buyer_id: string
  /** What the buyer pays, in minor units. */
  total: bigint
}

type Row = {
  id: string
  seller_id: string
  buyer_id: string
  opening: boolean
  origin: string | null
  currency_code: string
  country_code: string
  placed_at: string
  total: string
  lines: { id: string; quantity: number; base: string; category_ids: string[] }[]
}

/** The orders of a checkout with their lines, categories and who brought whom, in one statement. */
export const placedOrders = async (
  run: RunSql,
  groupId: string,
  settings: MoneySettings
): Promise<PlacedOrder[]> => {
  const rows = await run<Row>(
    `select o.id, o.seller_id, o.buyer_id, o.opening, r.origin, o.currency_code, s.country_code,
       o.placed_at::text as placed_at, o.total_amount::text as total,
       (select jsonb_agg(jsonb_build_object('id', l.id, 'quantity', l.quantity,
           'base', (l.subtotal - l.discount)::text, 'category_ids', coalesce((
             select jsonb_agg(distinct above.id) from product_category_product link
             join product_category own on own.id = link.product_category_id
             join product_category above on above.id = any(string_to_array(own.mpath, '.'))
             where link.product_id = l.product_id), '[]'::jsonb)))
         from seller_order_line l where l.seller_order_id = o.id) as lines
     from seller_order o join company s on s.id = o.seller_id
     left join trade_relationship r on r.retailer_id = o.buyer_id and r.seller_id = o.seller_id
       and r.deleted_at is null
     where o.group_id = ? order by o.id`,
    [groupId]
  )
  return rows.map((row) => placedOrder(row, settings))
}

const placedOrder = (row: Row, settings: MoneySettings): PlacedOrder => {
  const tax = commissionTax(settings, row.country_code)
  return {
    seller_order_id: row.id,
    buyer_id: row.buyer_id,
    total: BigInt(row.total),
    seller_id: row.seller_id,
    plan_key: null,
    kind: (row.opening ? "opening" : "reorder") satisfies OrderKind,
    origin: originOf(row.origin),
    currency_code: row.currency_code,
    placed_on: dayOf(new Date(row.placed_at)),
    lines: row.lines.map(({ base, ...line }) => ({ ...line, base: BigInt(base) })),
    taxes: { platform: tax, distributor: tax },
  }
}

/** Who brought the two together; without a relationship it was the marketplace. */
const originOf = (origin: string | null): CommissionOrigin =>
  origin === "seller_invited" ? "seller" : "marketplace"
