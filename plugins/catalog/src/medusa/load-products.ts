import type { RunSql } from "@wholesale/core"
import type { ListingRow, RuleRow } from "./listing-tables"
import type { ProductRow, VariantRow } from "./product-tables"

/** A base price as it lies in Medusa's table; quantities are whole numbers. */
export type PresentPrice = {
  id: string
  currency_code: string
  amount: string
  min_quantity: number | null
  max_quantity: number | null
}

export type PresentVariant = VariantRow & {
  value_ids: string[]
  price_set_id: string | null
  prices: PresentPrice[]
  inventory_item_id: string | null
  rule: RuleRow | null
}

export type PresentOption = {
  id: string
  title: string
  link_id: string
  values: { id: string; value: string; rank: number | null }[]
}

/** A product as it is, with everything that hangs on it. */
export type PresentProduct = ProductRow & {
  seller_id: string | null
  options: PresentOption[]
  images: { id: string; url: string; rank: number; metadata: { source_url?: string } | null }[]
  category_ids: string[]
  variants: PresentVariant[]
  listing: ListingRow | null
}

const VARIANTS = `
  select jsonb_agg(to_jsonb(v) || jsonb_build_object(
    'value_ids', coalesce((select jsonb_agg(o.option_value_id) from product_variant_option o
      where o.variant_id = v.id), '[]'),
    'price_set_id', ps.price_set_id,
    'prices', coalesce((select jsonb_agg(jsonb_build_object('id', pr.id,
        'currency_code', pr.currency_code, 'amount', pr.amount::text,
        'min_quantity', pr.min_quantity, 'max_quantity', pr.max_quantity))
      from price pr where pr.price_set_id = ps.price_set_id and pr.deleted_at is null
        and pr.price_list_id is null and coalesce(pr.rules_count, 0) = 0), '[]'),
    'inventory_item_id', ii.inventory_item_id,
    'rule', (select to_jsonb(r) from order_rule r
      where r.variant_id = v.id and r.deleted_at is null)) order by v.variant_rank, v.id)
  from product_variant v
  left join lateral (select l.price_set_id from product_variant_price_set l
    where l.variant_id = v.id and l.deleted_at is null order by l.id limit 1) ps on true
  left join lateral (select l.inventory_item_id from product_variant_inventory_item l
    where l.variant_id = v.id and l.deleted_at is null order by l.id limit 1) ii on true
  where v.product_id = p.id and v.deleted_at is null`

const OPTIONS = `
  select jsonb_agg(jsonb_build_object('id', o.id, 'title', o.title, 'link_id', l.id,
    'values', coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'value', x.value,
        'rank', x.rank) order by x.rank nulls first, x.id)
      from product_product_option_value lv join product_option_value x
        on x.id = lv.product_option_value_id and x.deleted_at is null
      where lv.product_product_option_id = l.id and lv.deleted_at is null), '[]'))
    order by l.id)
  from product_product_option l join product_option o on o.id = l.product_option_id
  where l.product_id = p.id and l.deleted_at is null and o.deleted_at is null`

const PRODUCTS = `
  select to_jsonb(p) || jsonb_build_object(
    'seller_id', (select seller_id from listing where product_id = p.id and deleted_at is null),
    'listing', (select to_jsonb(l) from listing l
      where l.product_id = p.id and l.deleted_at is null),
    'options', coalesce((${OPTIONS}), '[]'),
    'images', coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'url', i.url,
        'rank', i.rank, 'metadata', i.metadata) order by i.rank, i.id)
      from image i where i.product_id = p.id and i.deleted_at is null), '[]'),
    'category_ids', coalesce((select jsonb_agg(c.product_category_id)
      from product_category_product c where c.product_id = p.id), '[]'),
    'variants', coalesce((${VARIANTS}), '[]')) as product
  from product p
  where p.id = any(array(select jsonb_array_elements_text(?::jsonb))) and p.deleted_at is null
  order by p.id for update of p`

/**
 * Locks products and reads them whole, in one statement; those that are gone are left out. The lock
 * is what makes "what is left out keeps its value" true under concurrency.
 */
export const lockProducts = async (
  run: RunSql,
  ids: readonly string[]
): Promise<Map<string, PresentProduct>> => {
  if (ids.length === 0) {
    return new Map()
  }
  const rows = await run<{ product: PresentProduct }>(PRODUCTS, [JSON.stringify(ids)])
  return new Map(rows.map(({ product }) => [product.id, product]))
}

/** Locks the stock of these items in the order in which checkouts lock them. */
export const lockLevels = async (run: RunSql, itemIds: readonly string[]): Promise<void> => {
  if (itemIds.length > 0) {
    await run(
      `select id from inventory_level
       where inventory_item_id = any(array(select jsonb_array_elements_text(?::jsonb)))
         and deleted_at is null
       order by inventory_item_id, location_id for update`,
      [JSON.stringify(itemIds)]
    )
  }
}
