import type { Table } from "./table"

// Medusa's tables of products. Columns that are not listed keep the defaults of the table, which are
// those that Medusa's own workflow writes; the contract test compares the two.

export type ProductRow = {
  id: string
  title: string
  handle: string
  subtitle: string | null
  description: string | null
  status: string
  thumbnail: string | null
  origin_country: string | null
  hs_code: string | null
}

export const PRODUCT: Table<ProductRow> = {
  name: "product",
  columns: {
    id: "text",
    title: "text",
    handle: "text",
    subtitle: "text",
    description: "text",
    status: "text",
    thumbnail: "text",
    origin_country: "text",
    hs_code: "text",
  },
  key: ["id"],
  change: ["title", "subtitle", "description", "status", "thumbnail", "origin_country", "hs_code"],
}

export type OptionRow = { id: string; title: string; is_exclusive: boolean }

/** `is_exclusive`: an option of one product, as opposed to a shared one. */
export const OPTION: Table<OptionRow> = {
  name: "product_option",
  columns: { id: "text", title: "text", is_exclusive: "boolean" },
  key: ["id"],
}

export type OptionValueRow = { id: string; value: string; option_id: string; rank: number | null }

export const OPTION_VALUE: Table<OptionValueRow> = {
  name: "product_option_value",
  columns: { id: "text", value: "text", option_id: "text", rank: "integer" },
  key: ["id"],
}

export type ProductOptionRow = { id: string; product_id: string; product_option_id: string }

export const PRODUCT_OPTION: Table<ProductOptionRow> = {
  name: "product_product_option",
  columns: { id: "text", product_id: "text", product_option_id: "text" },
  key: ["id"],
}

export type ProductOptionValueRow = {
  id: string
  product_product_option_id: string
  product_option_value_id: string
}

export const PRODUCT_OPTION_VALUE: Table<ProductOptionValueRow> = {
  name: "product_product_option_value",
  columns: { id: "text", product_product_option_id: "text", product_option_value_id: "text" },
  key: ["id"],
}

export type VariantRow = {
  id: string
  product_id: string
  title: string
  sku: string | null
  /** The GTIN of any length; also what the catalogue shows as one. */
  ean: string | null
  variant_rank: number
  allow_backorder: boolean
  manage_inventory: boolean
}

export const VARIANT: Table<VariantRow> = {
  name: "product_variant",
  columns: {
    id: "text",
    product_id: "text",
    title: "text",
    sku: "text",
    ean: "text",
    variant_rank: "integer",
    allow_backorder: "boolean",
    manage_inventory: "boolean",
  },
  key: ["id"],
  change: ["title", "sku", "ean", "variant_rank", "allow_backorder"],
}

export type VariantOptionRow = { variant_id: string; option_value_id: string }

export const VARIANT_OPTION: Table<VariantOptionRow> = {
  name: "product_variant_option",
  columns: { variant_id: "text", option_value_id: "text" },
  key: ["variant_id", "option_value_id"],
  timeless: true,
}

export type ImageRow = {
  id: string
  url: string
  rank: number
  product_id: string
  metadata: { source_url: string } | null
}

export const IMAGE: Table<ImageRow> = {
  name: "image",
  columns: { id: "text", url: "text", rank: "integer", product_id: "text", metadata: "jsonb" },
  key: ["id"],
  change: ["rank", "metadata"],
}

export type CategoryLinkRow = { product_id: string; product_category_id: string }

export const CATEGORY_LINK: Table<CategoryLinkRow> = {
  name: "product_category_product",
  columns: { product_id: "text", product_category_id: "text" },
  key: ["product_id", "product_category_id"],
  timeless: true,
}

export type ChannelLinkRow = { id: string; product_id: string; sales_channel_id: string }

export const CHANNEL_LINK: Table<ChannelLinkRow> = {
  name: "product_sales_channel",
  columns: { id: "text", product_id: "text", sales_channel_id: "text" },
  key: ["product_id", "sales_channel_id"],
}

export type ProfileLinkRow = { id: string; product_id: string; shipping_profile_id: string }

export const PROFILE_LINK: Table<ProfileLinkRow> = {
  name: "product_shipping_profile",
  columns: { id: "text", product_id: "text", shipping_profile_id: "text" },
  key: ["product_id", "shipping_profile_id"],
}
