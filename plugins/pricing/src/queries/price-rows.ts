import type { RunSql } from "@wholesale/core"
import type { VariantPrice } from "../domain/price-slots"
import type { PRICE_SOURCES } from "../http/prices"

/** What is said of a variant beside its prices. */
export type VariantName = {
  variant_id: string
  product_id: string
  product_title: string
  variant_title: string
  sku: string | null
}

/** The variants of a seller among some ids; others' are absent. */
export const sellerVariants = async (
  run: RunSql,
  sellerId: string,
  variantIds: readonly string[]
): Promise<Map<string, VariantName>> => {
  const rows = await run<VariantName>(
    `select v.id as variant_id, v.product_id, pr.title as product_title, v.title as variant_title,
       v.sku
     from product_variant v
     join product pr on pr.id = v.product_id and pr.deleted_at is null
     join listing l on l.product_id = v.product_id and l.seller_id = ? and l.deleted_at is null
     where v.id = any(array(select jsonb_array_elements_text(?::jsonb))) and v.deleted_at is null`,
    [sellerId, JSON.stringify(variantIds)]
  )
  return new Map(rows.map((row) => [row.variant_id, row]))
}

type Stored = {
  id: string
  variant_id: string
  product_id: string
  currency_code: string
  source: (typeof PRICE_SOURCES)[number]
  target: string
  min_quantity: number
  amount: string
  starts_at: string | null
  ends_at: string | null
  may_rise: boolean
}

/** Every price of some variants of a seller, of any source and at any time. */
export const storedPrices = async (
  run: RunSql,
  sellerId: string,
  variantIds: readonly string[],
  currencyCode?: string
): Promise<VariantPrice[]> => {
  // As JSON, in which times look the same through every connection.
  const rows = await run<{ json: Stored }>(
    `select to_jsonb(w) || jsonb_build_object('amount', w.amount::text) as json
     from wholesale_price w
     where w.variant_id = any(array(select jsonb_array_elements_text(?::jsonb))) and w.seller_id = ?
       and w.deleted_at is null and (?::text is null or w.currency_code = ?)
     order by w.variant_id, w.currency_code, w.source, w.target, w.min_quantity, w.starts_at, w.id`,
    [JSON.stringify(variantIds), sellerId, currencyCode ?? null, currencyCode ?? null]
  )
  return rows.map(({ json }) => toVariantPrice(json))
}

const toVariantPrice = (row: Stored): VariantPrice => ({
  id: row.id,
  variant_id: row.variant_id,
  product_id: row.product_id,
  currency_code: row.currency_code,
  source: row.source,
  target: row.target,
  min_quantity: row.min_quantity,
  amount: BigInt(row.amount),
  starts_at: row.starts_at === null ? null : new Date(row.starts_at),
  ends_at: row.ends_at === null ? null : new Date(row.ends_at),
  may_rise: row.may_rise,
})
