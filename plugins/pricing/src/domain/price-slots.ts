import type { PriceRow } from "../http/prices"
import type { StoredPrice } from "./rises"

/** A stored price with the variant it belongs to. */
export type VariantPrice = StoredPrice & { variant_id: string; product_id: string }

type Placed = Pick<
  VariantPrice,
  "variant_id" | "currency_code" | "source" | "target" | "min_quantity" | "starts_at"
>

/** There is one price per slot: two that differ in nothing but their end can't both be kept. */
export const slotOf = (price: Placed): string =>
  [
    price.variant_id,
    price.currency_code,
    price.source,
    price.target,
    price.min_quantity,
    price.starts_at?.toISOString() ?? "",
  ].join("|")

/** A row of a request with its times as such, and amounts as money. */
export type WantedPrice = Placed & {
  amount: bigint | null
  ends_at: Date | null
  may_rise: boolean
}

/** Reads a row of a request. Base prices are everybody's, so they have no target. */
export const toWanted = (row: PriceRow): WantedPrice => ({
  variant_id: row.variant_id,
  currency_code: row.currency_code,
  source: row.source,
  target: row.source === "base" ? "" : row.target,
  min_quantity: row.min_quantity,
  amount: row.amount === null ? null : BigInt(row.amount),
  starts_at: row.starts_at === null ? null : new Date(row.starts_at),
  ends_at: row.ends_at === null ? null : new Date(row.ends_at),
  may_rise: row.may_rise,
})

/** Whether Medusa's own tables hold this price: base prices that have no start. */
export const isStanding = ({ source, starts_at: from }: Pick<Placed, "source" | "starts_at">) =>
  source === "base" && from === null
