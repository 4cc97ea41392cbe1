import { refuse, toDecimal, type RunSql } from "@wholesale/core"
import type { PriceBreak, PriceLadder } from "../prices/price-source"

/** A price in the shape of Medusa's pricing module. */
export type CalculatedPrice = ReturnType<typeof calculatedPrice>

const asRaw = (value: string) => ({ value, precision: 20 })

/**
 * The buyer's own price of a variant as Medusa's `calculated_price`: the first step of the ladder,
 * in major units. Absent when there is none or the buyer may not see it.
 */
export const calculatedPrice = (ladder: PriceLadder | undefined, currencyCode: string) => {
  const step = ladder && !ladder.hidden ? ladder.breaks.at(0) : undefined
  if (!ladder || !step) {
    return undefined
  }
  const amount = toDecimal(step.amount, currencyCode)
  const origin = originOf(step, ladder.breaks.at(1))
  return {
    id: ladder.variant_id,
    is_calculated_price_price_list: false,
    is_calculated_price_tax_inclusive: false,
    calculated_amount: Number(amount),
    raw_calculated_amount: asRaw(amount),
    is_original_price_price_list: false,
    is_original_price_tax_inclusive: false,
    original_amount: Number(amount),
    raw_original_amount: asRaw(amount),
    currency_code: currencyCode,
    calculated_price: origin,
    original_price: origin,
  }
}

const originOf = (step: PriceBreak, next: PriceBreak | undefined) => ({
  id: step.price_id,
  price_list_id: null,
  price_list_type: null,
  min_quantity: step.min_quantity,
  max_quantity: next ? next.min_quantity - 1 : null,
})

/**
 * The currency that Medusa would price in: the region's, or the cart's.
 * @throws INVALID_INPUT when neither is given or known
 */
export const pricingCurrency = async (
  run: RunSql,
  context: { region_id?: unknown; cart_id?: unknown }
): Promise<string> => {
  const rows = await run<{ currency_code: string }>(
    `select currency_code from region where id = ? and deleted_at is null
     union all select currency_code from cart where id = ? and deleted_at is null limit 1`,
    [String(context.region_id ?? ""), String(context.cart_id ?? "")]
  )
  const found = rows.at(0)
  if (!found) {
    throw refuse(
      "INVALID_INPUT",
      "Missing required pricing context to calculate prices: region_id, or a cart_id"
    )
  }
  return found.currency_code
}
