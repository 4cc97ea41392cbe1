import type { Table } from "./table"

/** How Medusa keeps the exact digits of a number beside the number itself. */
export type RawNumber = { value: string; precision: number }

/** A number as Medusa writes it: 20 digits of precision, no trailing zeros. */
export const rawNumber = (value: string): RawNumber => ({
  value: value.includes(".") ? value.replace(/\.?0+$/, "") : value,
  precision: 20,
})

export type PriceSetRow = { id: string }

export const PRICE_SET: Table<PriceSetRow> = {
  name: "price_set",
  columns: { id: "text" },
  key: ["id"],
}

export type VariantPriceSetRow = { id: string; variant_id: string; price_set_id: string }

export const VARIANT_PRICE_SET: Table<VariantPriceSetRow> = {
  name: "product_variant_price_set",
  columns: { id: "text", variant_id: "text", price_set_id: "text" },
  key: ["variant_id", "price_set_id"],
}

export type PriceRow = {
  id: string
  price_set_id: string
  currency_code: string
  amount: string
  raw_amount: RawNumber
  min_quantity: number | null
  raw_min_quantity: RawNumber | null
  max_quantity: number | null
  raw_max_quantity: RawNumber | null
  rules_count: number
}

export const PRICE: Table<PriceRow> = {
  name: "price",
  columns: {
    id: "text",
    price_set_id: "text",
    currency_code: "text",
    amount: "numeric",
    raw_amount: "jsonb",
    min_quantity: "numeric",
    raw_min_quantity: "jsonb",
    max_quantity: "numeric",
    raw_max_quantity: "jsonb",
    rules_count: "integer",
  },
  key: ["id"],
  change: ["amount", "raw_amount", "max_quantity", "raw_max_quantity"],
}
