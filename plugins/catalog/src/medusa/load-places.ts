import { refuse, type RunSql } from "@wholesale/core"
import { handleCandidates } from "./handles"
import type { ProductToWrite } from "./product-input"
import { skuKey } from "./sku-key"

/** Which variant has an article number. */
export type KnownSku = {
  seller_id: string
  sku_key: string
  variant_id: string
  product_id: string
}

/** What new rows hang on: the marketplace's channel and profile, the sellers' locations. */
export type Places = {
  channel_id: string
  profile_id: string
  /** Seller -> where its stock is counted. */
  locations: Map<string, string>
  /** Seller -> its own handle. */
  sellers: Map<string, string>
  skus: KnownSku[]
  taken_handles: Set<string>
  /** Whether the planner has figures about the tables; a new database has none. */
  has_statistics: boolean
}

type SellerRow = { id: string; handle: string; location_id: string | null }

type PlacesRow = {
  channel_id: string | null
  profile_id: string | null
  skus: KnownSku[] | null
  taken: string[] | null
  has_statistics: boolean
}

const PLACES = `
  select
    (select default_sales_channel_id from store where deleted_at is null
      order by created_at limit 1) as channel_id,
    (select id from shipping_profile where deleted_at is null
      order by type = 'default' desc, created_at limit 1) as profile_id,
    (select jsonb_agg(jsonb_build_object('seller_id', s.seller_id, 'sku_key', s.sku_key,
        'variant_id', s.variant_id, 'product_id', s.product_id))
      from jsonb_to_recordset(?::jsonb) as k(seller_id text, sku_key text)
      join seller_sku s on s.seller_id = k.seller_id and s.sku_key = k.sku_key
        and s.deleted_at is null) as skus,
    (select jsonb_agg(handle) from product where deleted_at is null
      and handle = any(array(select jsonb_array_elements_text(?::jsonb)))) as taken,
    (select bool_and(reltuples > 0) from pg_class where oid in
      ('price'::regclass, 'product_variant_price_set'::regclass)) as has_statistics`

/**
 * Looks up, in two statements, where a batch goes and what is there of it already.
 * @throws CONFIGURATION_INVALID without a sales channel or shipping profile, or for a seller that
 *   is no company
 */
export const loadPlaces = async (
  run: RunSql,
  products: readonly ProductToWrite[]
): Promise<Places> => {
  const sellers = await loadSellers(run, products)
  const handles = new Map(sellers.map(({ id, handle }) => [id, handle]))
  const skus = products.flatMap(({ seller_id, variants }) =>
    variants.map(({ sku }) => ({ seller_id, sku_key: skuKey(sku) }))
  )
  const candidates = products.flatMap((product) =>
    handleCandidates(product, handles.get(product.seller_id) ?? "")
  )
  const [row] = await run<PlacesRow>(PLACES, [JSON.stringify(skus), JSON.stringify(candidates)])
  if (!row.channel_id || !row.profile_id) {
    throw refuse(
      "CONFIGURATION_INVALID",
      "Products need a store with a default sales channel and a shipping profile"
    )
  }
  return {
    channel_id: row.channel_id,
    profile_id: row.profile_id,
    locations: new Map(sellers.flatMap((s) => (s.location_id ? [[s.id, s.location_id]] : []))),
    sellers: handles,
    skus: row.skus ?? [],
    taken_handles: new Set(row.taken ?? []),
    has_statistics: row.has_statistics,
  }
}

const loadSellers = async (
  run: RunSql,
  products: readonly ProductToWrite[]
): Promise<SellerRow[]> => {
  const ids = [...new Set(products.map(({ seller_id }) => seller_id))]
  // A seller with several locations counts new stock in its oldest one.
  const rows = await run<SellerRow>(
    `select c.id, c.handle, (select l.stock_location_id from seller_location l
        where l.seller_id = c.id and l.deleted_at is null
        order by l.created_at, l.id limit 1) as location_id
     from company c where c.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(ids)]
  )
  const known = new Set(rows.map(({ id }) => id))
  const unknown = ids.filter((id) => !known.has(id))
  if (unknown.length > 0) {
    throw refuse("CONFIGURATION_INVALID", `There is no company ${unknown.join(", ")}`)
  }
  return rows
}
