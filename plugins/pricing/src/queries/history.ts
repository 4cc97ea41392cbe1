import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, runQuery } from "@wholesale/core"
import { priceChangeDto } from "../http/price-history"
import { tradeFacts } from "../registry/trade-facts"

type Filters = {
  seller_id: string
  variant_id?: string
  product_id?: string
  source?: string
  target?: string
  q?: string
  limit: number
  offset: number
}

const PAID_SHOWN = 20

const CHANGES = `select to_jsonb(h) || jsonb_build_object('product_title', p.title,
         'variant_title', v.title, 'sku', v.sku,
         'target_name', coalesce(t.name, c.trading_name, nullif(upper(h.target), '')),
         'actor_name', coalesce(
           (select nullif(trim(concat_ws(' ', u.first_name, u.last_name)), '') from "user" u
            where u.id = h.actor_id),
           (select k.title from api_key k where k.id = h.actor_id))) as json,
         count(*) over ()::int as count
       from price_change h
       left join product_variant v on v.id = h.variant_id
       left join product p on p.id = h.product_id
       left join price_tier t on t.id = h.target
       left join company c on c.id = h.target`

/** A seller's price history, newest first; with a variant also what was paid for it. */
export const priceHistory = async (container: MedusaContainer, filters: Filters) => {
  const { seller_id: sellerId, variant_id: variantId, limit, offset } = filters
  const where = new Conditions()
    .add("h.seller_id = ? and h.deleted_at is null", sellerId)
    .when(variantId, "h.variant_id = ?")
    .when(filters.product_id, "h.product_id = ?")
    .when(filters.source, "h.source = ?")
    .when(filters.target, "h.target = ?")
    .search(filters.q, ["p.title", "v.title", "v.sku"])
  const [rows, paid] = await Promise.all([
    runQuery<{ json: unknown; count: number }>(
      container,
      `${CHANGES}
       where ${where.sql} order by h.at desc, h.id limit ? offset ?`,
      [...where.parameters, limit, offset]
    ),
    variantId
      ? tradeFacts().paidPrices(container, {
          seller_id: sellerId,
          variant_id: variantId,
          limit: PAID_SHOWN,
        })
      : [],
  ])
  return {
    changes: z.array(priceChangeDto).parse(rows.map(({ json }) => json)),
    paid,
    count: rows.at(0)?.count ?? 0,
    limit,
    offset,
  }
}
