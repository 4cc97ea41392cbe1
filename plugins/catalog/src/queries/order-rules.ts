import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, runQuery } from "@wholesale/core"
import { orderRuleDto, type OrderRuleDto } from "../http/listing"
import { AVAILABLE } from "../loaders/load-supply"

export type OrderRuleFilters = {
  seller_id: string
  product_id?: string
  variant_ids?: readonly string[]
  q?: string
  limit: number
  offset: number
}

export type OrderRulePage = {
  order_rules: OrderRuleDto[]
  count: number
  limit: number
  offset: number
}

const FROM = `
  from product_variant v
  join listing l on l.product_id = v.product_id and l.deleted_at is null
  join product p on p.id = v.product_id and p.deleted_at is null
  left join order_rule r on r.variant_id = v.id and r.deleted_at is null`

/** A seller's variants with their order rules, defaults where there is none. */
export const listOrderRules = async (
  container: MedusaContainer,
  { seller_id, product_id, variant_ids, q, limit, offset }: OrderRuleFilters
): Promise<OrderRulePage> => {
  const where = new Conditions()
    .add("v.deleted_at is null")
    .add("l.seller_id = ?", seller_id)
    .when(product_id, "v.product_id = ?")
    .when(
      variant_ids && JSON.stringify(variant_ids),
      "v.id = any(array(select jsonb_array_elements_text(?::jsonb)))"
    )
    .search(q, ["p.title", "v.title", "v.sku"])
  const rows = await runQuery<{ json: object }>(
    container,
    `select jsonb_build_object('variant_id', v.id, 'product_id', p.id, 'product_title', p.title,
       'variant_title', v.title, 'sku', v.sku, 'thumbnail', coalesce(v.thumbnail, p.thumbnail),
       'min_quantity', coalesce(r.min_quantity, 1),
       'order_multiple', coalesce(r.order_multiple, 1), 'max_quantity', r.max_quantity,
       'sample_quantity', r.sample_quantity, 'backorder_limit', coalesce(r.backorder_limit, 0),
       'low_stock_threshold', r.low_stock_threshold,
       'available', greatest(coalesce(${AVAILABLE}, 0), 0)) as json
     ${FROM} where ${where.sql}
     order by p.title, p.id, v.variant_rank, v.id limit ? offset ?`,
    [...where.parameters, limit, offset]
  )
  const [{ count }] = await runQuery<{ count: string }>(
    container,
    `select count(*) as count ${FROM} where ${where.sql}`,
    where.parameters
  )
  const order_rules = z.array(orderRuleDto).parse(rows.map(({ json }) => json))
  return { order_rules, count: Number(count), limit, offset }
}
