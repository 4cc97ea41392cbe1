import type { MedusaContainer } from "@medusajs/framework/types"
import { Conditions, runQuery, runner } from "@wholesale/core"
import type { VariantPrice } from "../domain/price-slots"
import type { ATTRIBUTE_KINDS, GridTargetDto } from "../http/prices"
import { storedPrices, type VariantName } from "./price-rows"

export type GridFilters = {
  seller_id: string
  currency_code: string
  q?: string
  product_id?: string
  limit: number
  offset: number
}

/** One page of a seller's variants, by product and rank. */
export const variantPage = async (container: MedusaContainer, filters: GridFilters) => {
  const where = new Conditions()
    .add("l.seller_id = ? and l.deleted_at is null", filters.seller_id)
    .when(filters.product_id, "l.product_id = ?")
    .search(filters.q, ["pr.title", "v.title", "v.sku"])
  return await runQuery<VariantName & { count: number }>(
    container,
    `select v.id as variant_id, v.product_id, pr.title as product_title, v.title as variant_title,
       v.sku, count(*) over ()::int as count
     from listing l
     join product pr on pr.id = l.product_id and pr.deleted_at is null
     join product_variant v on v.product_id = pr.id and v.deleted_at is null
     where ${where.sql}
     order by pr.title, pr.id, v.variant_rank, v.id limit ? offset ?`,
    [...where.parameters, filters.limit, filters.offset]
  )
}

type Attribute = { variant_id: string; kind: (typeof ATTRIBUTE_KINDS)[number]; amount: string }

/** The price grid: variants with all their prices in a currency, whoever they are for. */
export const priceGrid = async (container: MedusaContainer, filters: GridFilters) => {
  const { seller_id: sellerId, currency_code: currency, limit, offset } = filters
  const variants = await variantPage(container, filters)
  const ids = variants.map((variant) => variant.variant_id)
  const [prices, attributes, targets] = await Promise.all([
    storedPrices(runner(container), sellerId, ids, currency),
    runQuery<Attribute>(
      container,
      `select variant_id, kind, amount::text as amount from price_attribute
       where variant_id = any(array(select jsonb_array_elements_text(?::jsonb))) and seller_id = ?
         and currency_code = ? and deleted_at is null`,
      [JSON.stringify(ids), sellerId, currency]
    ),
    gridTargets(container, sellerId, currency),
  ])
  const byVariant = new Map<string, VariantPrice[]>()
  for (const price of prices) {
    byVariant.set(price.variant_id, [...(byVariant.get(price.variant_id) ?? []), price])
  }
  const amounts = new Map(
    attributes.map((row) => [`${row.variant_id}:${row.kind}`, BigInt(row.amount)])
  )
  const rows = variants.map(({ count: _count, ...variant }) => ({
    ...variant,
    prices: byVariant.get(variant.variant_id) ?? [],
    msrp: amounts.get(`${variant.variant_id}:msrp`) ?? null,
    map: amounts.get(`${variant.variant_id}:map`) ?? null,
    cost: amounts.get(`${variant.variant_id}:cost`) ?? null,
  }))
  return { rows, targets, count: variants.at(0)?.count ?? 0, limit, offset }
}

/** What has a column of its own: every tier, and the countries and customers that have prices. */
const gridTargets = async (container: MedusaContainer, sellerId: string, currency: string) =>
  await runQuery<GridTargetDto>(
    container,
    `select 'tier' as source, id as target, name, rank::int as rank
     from price_tier where seller_id = ? and deleted_at is null
     union all
     select distinct w.source, w.target, coalesce(c.trading_name, upper(w.target)), -1
     from wholesale_price w left join company c on c.id = w.target
     where w.seller_id = ? and w.currency_code = ? and w.deleted_at is null
       and w.source in ('customer', 'country')
     order by rank desc, source, name limit 100`,
    [sellerId, sellerId, currency]
  )
