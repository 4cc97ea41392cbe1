import type { ImageToWrite, ProductToWrite, VariantToWrite } from "../../medusa/product-input"
import { changedCurrencies, ladderOf } from "./changes"
import type { CatalogueRecord, RowData } from "./row-data"

/** A row that is applied, beside the variant that it means, if there is one. */
export type RowToApply = {
  row_no: number
  sku: string
  data: RowData
  record: CatalogueRecord | null
}

/** A product as its rows want it, and the pictures that have to be fetched for it. */
export type ProductOfRows = {
  product: ProductToWrite
  images: { url: string; rank: number }[]
}

/**
 * Makes one product of its rows. Product columns come from the first row that has them.
 * @param productId the product that the rows belong to, or null for a new one
 */
export const productOfRows = (
  sellerId: string,
  rows: readonly RowToApply[],
  productId: string | null
): ProductOfRows => {
  const first = <Key extends keyof RowData>(key: Key): RowData[Key] =>
    rows.find(({ data }) => data[key] !== undefined)?.data[key]
  const record = rows.find((row) => row.record)?.record ?? null
  const urls = first("image_urls")
  const images = urls === undefined ? undefined : keptImages(urls, record)
  const title = first("title")
  const product: ProductToWrite = {
    seller_id: sellerId,
    product_id: productId ?? undefined,
    title,
    handle: first("handle") ?? title,
    description: first("description"),
    status: first("status") ?? (productId ? undefined : "draft"),
    origin_country: first("origin_country"),
    hs_code: first("hs_code"),
    category_ids: first("categories"),
    images: images?.kept,
    options: optionsOf(rows),
    listing: {
      unit_of_sale: first("unit_of_sale"),
      units_per_case: first("units_per_case"),
      lead_time_days: first("lead_time_days"),
      supply: first("supply"),
    },
    variants: rows.map((row) => variantOf(row)),
  }
  return { product, images: images?.missing ?? [] }
}

const keptImages = (urls: readonly string[], record: CatalogueRecord | null) => {
  const kept: ImageToWrite[] = []
  const missing: ProductOfRows["images"] = []
  urls.forEach((url, rank) => {
    const known = record?.images.find((image) => image.url === url || image.source_url === url)
    if (known) {
      kept.push({ url: known.url, source_url: known.source_url ?? undefined, rank })
    } else {
      missing.push({ url, rank })
    }
  })
  return { kept, missing }
}

/** The options that the rows name, in the order of their first occurrence. */
const optionsOf = (rows: readonly RowToApply[]): ProductToWrite["options"] => {
  const options = new Map<string, string[]>()
  for (const { data } of rows) {
    for (const [name, value] of data.options ?? []) {
      const values = options.get(name) ?? []
      options.set(name, values.includes(value) ? values : [...values, value])
    }
  }
  return options.size > 0 ? [...options].map(([title, values]) => ({ title, values })) : undefined
}

const variantOf = ({ sku, data, record }: RowToApply): VariantToWrite => ({
  sku,
  variant_id: record?.variant_id,
  gtin: data.gtin,
  options: data.options && Object.fromEntries(data.options),
  stock: data.stock,
  prices: changedCurrencies(data, record).map((currency_code) => ({
    currency_code,
    breaks: ladderOf(data, record, currency_code).map(([min_quantity, amount]) => ({
      min_quantity,
      amount: BigInt(amount),
    })),
  })),
  rule: ruleOf(data),
})

const ruleOf = (data: RowData): VariantToWrite["rule"] => {
  const { min_quantity, order_multiple, max_quantity, backorder_limit, low_stock_threshold } = data
  const rule = {
    min_quantity,
    order_multiple,
    max_quantity,
    backorder_limit,
    low_stock_threshold,
  }
  return Object.values(rule).some((value) => value !== undefined) ? rule : undefined
}
