import { notFound, refuse, type RunSql } from "@wholesale/core"
import { emptyBatch } from "./batch"
import { loadPlaces, type Places } from "./load-places"
import { lockProducts, type PresentProduct } from "./load-products"
import { planOptions } from "./plan-options"
import { planProduct } from "./plan-product"
import { planVariants } from "./plan-variants"
import type { ProductToWrite, WrittenProduct } from "./product-input"
import { rowIds, type RowIds } from "./row-ids"
import { createLocations } from "./seller-locations"
import { skuKey } from "./sku-key"
import { writeBatch } from "./write-batch"

export type WriteOptions = {
  now: Date
  /** Who changes prices, as the price history names them: `user:<id>`. */
  actor?: string
  /** What the price history groups changes by, e.g. an import's id. */
  batch?: string
}

/** So many products are enough for the planner's first figures. */
const FIRST = 20

/**
 * Creates and changes products with everything that makes them sellable: options, variants, prices
 * with quantity breaks, stock at the seller's location, listing, order rules, links to categories,
 * sales channel and shipping profile. The number of statements does not depend on the number of
 * products; some hundreds in one call are best. A product is found again by its seller and SKU, so
 * writing the same input twice changes nothing.
 *
 * Must run in a transaction of the caller: `transactionRunner(tx)`.
 * @throws SKU_TAKEN when the SKUs of one product belong to several
 * @throws NOT_FOUND for a `product_id` that does not exist or belongs to another seller
 * @throws INVALID_INPUT for options that don't fit the product
 */
export const writeProducts = async (
  run: RunSql,
  products: readonly ProductToWrite[],
  options: WriteOptions
): Promise<WrittenProduct[]> => {
  if (products.length === 0) {
    return []
  }
  const places = await loadPlaces(run, products)
  if (places.has_statistics || products.length <= FIRST) {
    return await write(run, products, places, options)
  }
  // Into a new database: without figures the planner takes a table of thousands of new rows for an
  // empty one, and the triggers on it then take minutes.
  const first = await writeProducts(run, products.slice(0, FIRST), options)
  await run("analyze")
  return [...first, ...(await writeProducts(run, products.slice(FIRST), options))]
}

const write = async (
  run: RunSql,
  products: readonly ProductToWrite[],
  places: Places,
  { now, actor, batch: batchId }: WriteOptions
): Promise<WrittenProduct[]> => {
  const ids = rowIds(now)
  await addLocations(run, ids, places, now)
  const owners = ownersOf(products, places)
  const present = await lockProducts(run, [...new Set(owners.filter((id) => id !== null))])
  const batch = emptyBatch()
  const written = products.map((input, index) => {
    const known = presentOf(present, owners[index], input.seller_id)
    const product_id = planProduct(batch, ids, places, input, known)
    const values = planOptions(batch, ids, product_id, input, known)
    const location_id = places.locations.get(input.seller_id) ?? ""
    const parent = { product_id, seller_id: input.seller_id, location_id, values, present: known }
    const variants = planVariants(batch, ids, parent, input)
    return { product_id, created: !known, variants }
  })
  if (actor) {
    await run(
      `select set_config('wholesale.actor', ?, true), set_config('wholesale.at', ?, true),
         set_config('wholesale.batch', ?, true)`,
      [actor, now.toISOString(), batchId ?? ""]
    )
  }
  await writeBatch(run, batch, now)
  return written
}

const addLocations = async (run: RunSql, ids: RowIds, places: Places, now: Date) => {
  const sellers = [...places.sellers.keys()].filter((id) => !places.locations.has(id))
  const created = await createLocations(run, ids, { sellers, channel_id: places.channel_id, now })
  created.forEach((location, seller) => places.locations.set(seller, location))
}

/** The product that each input means, or null for a new one. */
const ownersOf = (products: readonly ProductToWrite[], { skus }: Places): (string | null)[] => {
  const bySku = new Map(skus.map((known) => [`${known.seller_id} ${known.sku_key}`, known]))
  const seen = new Set<string>()
  return products.map(({ seller_id, product_id, variants }) => {
    const found = variants.flatMap(({ sku }) => {
      const key = `${seller_id} ${skuKey(sku)}`
      if (seen.has(key)) {
        throw refuse("SKU_TAKEN", `The SKU ${sku} occurs twice`, { sku })
      }
      seen.add(key)
      return bySku.get(key)?.product_id ?? []
    })
    const owners = new Set(product_id ? [product_id, ...found] : found)
    if (owners.size > 1) {
      const named = variants.map(({ sku }) => sku).join(", ")
      throw refuse("SKU_TAKEN", `The SKUs ${named} belong to different products`)
    }
    return owners.values().next().value ?? null
  })
}

const presentOf = (
  present: Map<string, PresentProduct>,
  id: string | null,
  sellerId: string
): PresentProduct | undefined => {
  if (id === null) {
    return undefined
  }
  const found = present.get(id)
  if (!found || (found.seller_id !== null && found.seller_id !== sellerId)) {
    throw notFound("Product", id)
  }
  return found
}
