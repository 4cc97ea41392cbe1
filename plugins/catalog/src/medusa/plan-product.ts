import { refuse } from "@wholesale/core"
import type { Batch } from "./batch"
import { handleCandidates, takeHandle } from "./handles"
import type { ListingRow } from "./listing-tables"
import type { Places } from "./load-places"
import type { PresentProduct } from "./load-products"
import type { ImageToWrite, ListingToWrite, ProductToWrite } from "./product-input"
import type { RowIds } from "./row-ids"

/** Adds a product's own row, its images, categories, links and listing; returns its id. */
export const planProduct = (
  batch: Batch,
  ids: RowIds,
  places: Places,
  input: ProductToWrite,
  present: PresentProduct | undefined
): string => {
  const id = present?.id ?? ids("prod")
  planImages(batch, ids, id, input.images, present)
  planRow(batch, places, id, input, present)
  if (!present) {
    batch.channel_links.push({
      id: ids("prodsc"),
      product_id: id,
      sales_channel_id: places.channel_id,
    })
    batch.profile_links.push({
      id: ids("prodsp"),
      product_id: id,
      shipping_profile_id: places.profile_id,
    })
  }
  if (input.category_ids) {
    if (present) {
      batch.recategorised.push(id)
    }
    const links = [...new Set(input.category_ids)].map((product_category_id) => ({
      product_id: id,
      product_category_id,
    }))
    batch.category_links.push(...links)
  }
  if (input.listing || !present?.listing) {
    batch.listings.push(listingRow(ids, id, input, present?.listing ?? null))
  }
  return id
}

const planRow = (
  batch: Batch,
  places: Places,
  id: string,
  input: ProductToWrite,
  present: PresentProduct | undefined
): void => {
  const title = input.title ?? present?.title
  if (!title) {
    throw refuse("INVALID_INPUT", `A new product needs a title (SKU ${input.variants[0]?.sku})`)
  }
  const first = input.images?.at(0)?.url
  batch.products.push({
    id,
    title,
    handle: present?.handle ?? newHandle(places, input, id),
    subtitle: given(input.subtitle, present?.subtitle),
    description: given(input.description, present?.description),
    status: input.status ?? present?.status ?? "draft",
    thumbnail: given(input.thumbnail, input.images ? first : present?.thumbnail),
    origin_country: given(input.origin_country, present?.origin_country),
    hs_code: given(input.hs_code, present?.hs_code),
  })
}

/** A value that was given, also null; else the one that is there. */
const given = (value: string | null | undefined, present: string | null | undefined) =>
  value === undefined ? (present ?? null) : value

const newHandle = (places: Places, input: ProductToWrite, id: string) =>
  takeHandle(
    handleCandidates(input, places.sellers.get(input.seller_id) ?? ""),
    id,
    places.taken_handles
  )

const planImages = (
  batch: Batch,
  ids: RowIds,
  productId: string,
  images: ImageToWrite[] | undefined,
  present: PresentProduct | undefined
): void => {
  if (!images) {
    return
  }
  const known = new Map((present?.images ?? []).map((image) => [image.url, image]))
  const kept = new Set<string>()
  images.forEach(({ url, source_url, rank }, index) => {
    const image = known.get(url)
    const source = source_url ?? image?.metadata?.source_url
    const id = image?.id ?? ids("img")
    kept.add(id)
    batch.images.push({
      id,
      url,
      rank: rank ?? index,
      product_id: productId,
      metadata: source ? { source_url: source } : null,
    })
  })
  batch.removed_images.push(
    ...(present?.images ?? []).filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  )
}

const NEW_LISTING = {
  unit_of_sale: "piece",
  units_per_case: null,
  lead_time_days: 3,
  supply: "stock",
  visibility: "public",
  price_visibility: "verified",
} as const satisfies ListingToWrite

const listingRow = (
  ids: RowIds,
  productId: string,
  { seller_id, listing = {} }: ProductToWrite,
  present: ListingRow | null
): ListingRow => {
  const { chosen, price_chosen: priceChosen, ...columns } = listing
  const row = { ...NEW_LISTING, ...present, ...defined(columns) }
  return {
    id: present?.id ?? ids("lst"),
    product_id: productId,
    seller_id,
    unit_of_sale: row.unit_of_sale,
    units_per_case: row.units_per_case,
    lead_time_days: row.lead_time_days,
    supply: row.supply,
    visibility: row.visibility,
    audience: tokens(row.visibility, chosen ?? present?.audience ?? []),
    price_visibility: row.price_visibility,
    price_audience: tokens(row.price_visibility, priceChosen ?? present?.price_audience ?? []),
  }
}

const tokens = (visibility: ListingRow["visibility"], chosen: string[]): string[] =>
  visibility === "chosen" ? chosen : [visibility]

/** The properties that have a value; spreading an explicit `undefined` would take one away. */
export const defined = <Value extends object>(value: Value): Partial<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<Value>
