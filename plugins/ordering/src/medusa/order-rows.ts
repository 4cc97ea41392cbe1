import { toDecimal } from "@wholesale/core"
import type { Destination } from "../domain/quote/facts"
import type { QuotedLine, QuotedPart } from "../domain/quote/types"
import { TAX_PROVIDER } from "./cart-amounts"
import { plain } from "./payments"
import { rawValue } from "./row-ids"

/** A line with the id that it will have in the order. */
export type OrderLine = { id: string; line: QuotedLine }

/** One seller's part of a cart as the Medusa order that is made of it. */
export type NewOrder = {
  id: string
  display_id: number
  part: QuotedPart
  lines: OrderLine[]
}

/** What all orders of a checkout have in common. */
export type OrderFrame = {
  cart_id: string
  region_id: string | null
  customer_id: string
  sales_channel_id: string | null
  email: string | null
  currency_code: string
  shipping_address: Destination
  billing_address: Destination
  metadata: Record<string, unknown>
  now: Date
}

/** Creation times of a row. */
export const stamp = ({ now }: Pick<OrderFrame, "now">) => ({ created_at: now, updated_at: now })

/** A tax line's columns, for a line or for shipping. */
export const taxLineOf = (rate: QuotedLine["tax_rate"]) => ({
  description: rate.name,
  tax_rate_id: rate.id || null,
  code: rate.code,
  rate: plain(rate.rate),
  raw_rate: rawValue(plain(rate.rate)),
  provider_id: TAX_PROVIDER,
})

/** An amount's two columns: Medusa keeps the exact decimal beside the number. */
export const decimalOf = (amount: bigint, currencyCode: string) => {
  const decimal = plain(toDecimal(amount, currencyCode))
  return { amount: decimal, raw: rawValue(decimal) }
}
