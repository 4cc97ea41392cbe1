import { clock, type RunSql } from "@wholesale/core"
import type { BuyerContext } from "../buyer/context"
import { loadSupply } from "../loaders/load-supply"
import { priceLadders } from "../prices/price-source"
import { calculatedPrice, pricingCurrency, type CalculatedPrice } from "./calculated-price"
import type { RequestedFields } from "./requested-fields"

/** A variant as Medusa's query gives it. */
export type StockVariant = {
  id: string
  manage_inventory?: boolean
  calculated_price?: CalculatedPrice
  inventory_quantity?: number | null
}

export type FillInput = {
  requested: RequestedFields
  buyer: BuyerContext
  context: { region_id?: unknown; cart_id?: unknown }
}

/** Puts the buyer's prices and the stock into variants, each in one statement for all of them. */
export const fillVariants = async (
  run: RunSql,
  variants: StockVariant[],
  { requested, buyer, context }: FillInput
): Promise<void> => {
  const ids = variants.map(({ id }) => id)
  if (requested.price) {
    const currency = await pricingCurrency(run, context)
    const ladders = await priceLadders(run, {
      variant_ids: ids,
      buyer,
      currency_code: currency,
      at: clock.now(),
    })
    for (const variant of variants) {
      variant.calculated_price = calculatedPrice(ladders.get(variant.id), currency)
    }
  }
  if (requested.inventory) {
    const supply = await loadSupply(run, ids)
    for (const variant of variants) {
      variant.inventory_quantity = supply.get(variant.id)?.available ?? null
    }
  }
}
