import { model } from "@medusajs/framework/utils"

/**
 * What the marketplace shows of a product in lists, one row per product with a listing. Nobody
 * writes it by hand: `refresh_product_cards` rebuilds rows from their source.
 */
export const ProductCard = model.define("product_card", {
  product_id: model.text().primaryKey(),
  seller_id: model.text(),
  seller_handle: model.text(),
  seller_name: model.text(),
  handle: model.text(),
  title: model.text(),
  subtitle: model.text().nullable(),
  description_short: model.text().nullable(),
  thumbnail: model.text().nullable(),
  status: model.text(),
  /** Published by a seller that may sell, until `sellable_until` where its verification ends. */
  sellable: model.boolean(),
  sellable_until: model.dateTime().nullable(),
  /** Why nobody can order it, for machines. */
  reasons: model.array(),
  /** Tokens of those who may see the product, and of those who may see its prices. */
  audience: model.array(),
  price_audience: model.array(),
  /** The product's categories and everything above them. */
  category_ids: model.array(),
  collection_id: model.text().nullable(),
  type_id: model.text().nullable(),
  tag_ids: model.array(),
  origin_country: model.text().nullable(),
  lead_time_days: model.number(),
  supply: model.text(),
  min_quantity: model.number(),
  /** Units of sale in stock and not reserved; null where stock is not kept. */
  available: model.number().nullable(),
  in_stock: model.boolean(),
  certifications: model.array(),
  rating_average: model.float().nullable(),
  rating_count: model.number(),
  variant_count: model.number(),
  variant_ids: model.array(),
  skus: model.array(),
  gtins: model.array(),
  /** The lowest list price per currency, in minor units. */
  from_prices: model.json(),
  /** What the search index holds of the product; null keeps it out. */
  search_document: model.json().nullable(),
  listed_at: model.dateTime(),
})
