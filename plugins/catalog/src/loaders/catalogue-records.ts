import { containsPattern, minorUnitDigits, type RunSql } from "@wholesale/core"
import type { CatalogueRecord, Ladder } from "../domain/import/row-data"
import { loadSuggestedPrices } from "../prices/attribute-store"

/** Which of a seller's variants are read: some by SKU or product, or a page of all. */
export type RecordRequest = { seller_id: string } & (
  | { sku_keys: readonly string[] }
  | { product_ids: readonly string[] }
  | { after: string | null; limit: number; q?: string }
)

type Row = Omit<CatalogueRecord, "prices" | "msrp" | "stock"> & {
  stock: number | string
  prices: [currency: string, from: number, amount: string][]
}

// The columns of a rule and of a listing have defaults where there is no row.
const COLUMNS = `
  p.id as product_id, v.id as variant_id, s.sku, p.handle, p.title, p.description, p.status,
  coalesce(v.ean, v.barcode, v.upc) as gtin, p.origin_country, p.hs_code,
  l.unit_of_sale, l.units_per_case, l.lead_time_days, l.supply,
  coalesce(r.min_quantity, 1) as min_quantity, coalesce(r.order_multiple, 1) as order_multiple,
  r.max_quantity, coalesce(r.backorder_limit, 0) as backorder_limit, r.low_stock_threshold,
  coalesce((select jsonb_agg(c.product_category_id order by c.product_category_id)
    from product_category_product c where c.product_id = p.id), '[]') as categories,
  coalesce((select jsonb_agg(jsonb_build_array(o.title, x.value) order by po.id)
    from product_variant_option vo
    join product_option_value x on x.id = vo.option_value_id and x.deleted_at is null
    join product_option o on o.id = x.option_id and o.deleted_at is null
    join product_product_option po on po.product_option_id = o.id and po.product_id = p.id
      and po.deleted_at is null
    where vo.variant_id = v.id), '[]') as options,
  coalesce((select jsonb_agg(jsonb_build_object('url', i.url,
      'source_url', i.metadata->>'source_url') order by i.rank, i.id)
    from image i where i.product_id = p.id and i.deleted_at is null), '[]') as images,
  coalesce((select jsonb_agg(jsonb_build_array(pr.currency_code,
      greatest(1, coalesce(pr.min_quantity, 1)), pr.amount::text)
      order by pr.currency_code, coalesce(pr.min_quantity, 1))
    from product_variant_price_set ps join price pr on pr.price_set_id = ps.price_set_id
      and pr.deleted_at is null and pr.price_list_id is null and coalesce(pr.rules_count, 0) = 0
    where ps.variant_id = v.id and ps.deleted_at is null), '[]') as prices,
  coalesce((select sum(il.stocked_quantity)
    from product_variant_inventory_item part join inventory_level il
      on il.inventory_item_id = part.inventory_item_id and il.deleted_at is null
    where part.variant_id = v.id and part.deleted_at is null and il.location_id = (
      select h.stock_location_id from seller_location h
      where h.seller_id = s.seller_id and h.deleted_at is null
      order by h.created_at, h.id limit 1)), 0) as stock`

const FROM = `
  from seller_sku s
  join product_variant v on v.id = s.variant_id and v.deleted_at is null
  join product p on p.id = s.product_id and p.deleted_at is null
  join listing l on l.product_id = p.id and l.deleted_at is null
  left join order_rule r on r.variant_id = v.id and r.deleted_at is null`

/** A seller's variants in the terms of an import file, in two statements. */
export const loadCatalogueRecords = async (
  run: RunSql,
  request: RecordRequest
): Promise<CatalogueRecord[]> => {
  const { where, parameters } = conditionOf(request)
  const rows = await run<Row>(
    `select ${COLUMNS} ${FROM} where s.seller_id = ? and s.deleted_at is null and ${where}`,
    [request.seller_id, ...parameters]
  )
  const suggested = await loadSuggestedPrices(
    run,
    rows.map(({ variant_id }) => variant_id)
  )
  const msrp = new Map<string, Record<string, string>>()
  for (const { variant_id, currency_code, amount } of suggested) {
    if (amount !== null) {
      msrp.set(variant_id, { ...msrp.get(variant_id), [currency_code]: amount.toString() })
    }
  }
  return rows.map((row) => ({
    ...row,
    stock: Number(row.stock),
    prices: laddersOf(row.prices),
    msrp: msrp.get(row.variant_id) ?? {},
  }))
}

const conditionOf = (
  request: RecordRequest
): { where: string; parameters: (string | number)[] } => {
  if ("sku_keys" in request) {
    return {
      where: "s.sku_key = any(array(select jsonb_array_elements_text(?::jsonb)))",
      parameters: [JSON.stringify(request.sku_keys)],
    }
  }
  if ("product_ids" in request) {
    return {
      where: "s.product_id = any(array(select jsonb_array_elements_text(?::jsonb)))",
      parameters: [JSON.stringify(request.product_ids)],
    }
  }
  const { after, limit, q } = request
  const pattern = containsPattern(q ?? "")
  // Products in the order of their ids, the variants of one together.
  return {
    where: `(p.title ilike ? or s.sku ilike ?) and (p.id, v.variant_rank, v.id) > (
        select v0.product_id, v0.variant_rank, v0.id from product_variant v0 where v0.id = ?
        union all select '', 0, '' where ?::text = '')
      order by p.id, v.variant_rank, v.id limit ?`,
    parameters: [pattern, pattern, after ?? "", after ?? "", limit],
  }
}

const laddersOf = (prices: Row["prices"]): Record<string, Ladder> => {
  const ladders: Record<string, Ladder> = {}
  for (const [currency, from, amount] of prices) {
    const ladder = (ladders[currency] ??= [])
    ladder.push([Number(from), minorText(amount, currency)])
  }
  return ladders
}

/** Medusa keeps any number of decimals; a price with more than its currency has is rounded. */
const minorText = (decimal: string, currency: string): string => {
  const [whole, fraction = ""] = decimal.split(".")
  const digits = minorUnitDigits(currency)
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, "0"))
  return (fraction.charAt(digits) >= "5" ? kept + 1n : kept).toString()
}
