import { toDecimal } from "@wholesale/core"
import type { Batch } from "./batch"
import type { PresentVariant } from "./load-products"
import { rawNumber, type PriceRow } from "./price-tables"
import type { CurrencyPrices, VariantToWrite } from "./product-input"
import type { RowIds } from "./row-ids"

/** A break as a range, which is how Medusa keeps it. */
type Range = { from: number | null; to: number | null; amount: bigint }

/**
 * The ranges of some breaks: each ends where the next begins, and what begins with one unit has no
 * lower bound, since Medusa shows a price without a quantity only then.
 */
export const rangesOf = (breaks: CurrencyPrices["breaks"]): Range[] =>
  [...breaks]
    .sort((a, b) => a.min_quantity - b.min_quantity)
    .map(({ min_quantity: from, amount }, index, sorted) => ({
      from: from <= 1 ? null : from,
      to: index + 1 < sorted.length ? sorted[index + 1].min_quantity - 1 : null,
      amount,
    }))

/** Adds the price set of a new variant, and the prices that its currencies come to. */
export const planPrices = (
  batch: Batch,
  ids: RowIds,
  variantId: string,
  { prices = [] }: Pick<VariantToWrite, "prices">,
  present: PresentVariant | undefined
): void => {
  const setId = present?.price_set_id ?? ids("pset")
  if (!present?.price_set_id) {
    batch.price_sets.push({ id: setId })
    batch.variant_price_sets.push({
      id: ids("pvps"),
      variant_id: variantId,
      price_set_id: setId,
    })
  }
  for (const { currency_code: currency, breaks } of prices) {
    const known = (present?.prices ?? []).filter((price) => price.currency_code === currency)
    const kept = new Set<string>()
    for (const range of rangesOf(breaks)) {
      const same = known.find(
        (price) => (price.min_quantity ?? 1) === (range.from ?? 1) && !kept.has(price.id)
      )
      const id = same?.id ?? ids("price")
      kept.add(id)
      batch.prices.push(priceRow(id, setId, currency, range))
    }
    batch.removed_prices.push(...known.filter(({ id }) => !kept.has(id)).map(({ id }) => id))
  }
}

const priceRow = (id: string, setId: string, currency: string, range: Range): PriceRow => {
  const amount = rawNumber(toDecimal(range.amount, currency))
  return {
    id,
    price_set_id: setId,
    currency_code: currency,
    amount: amount.value,
    raw_amount: amount,
    min_quantity: range.from,
    raw_min_quantity: range.from === null ? null : rawNumber(String(range.from)),
    max_quantity: range.to,
    raw_max_quantity: range.to === null ? null : rawNumber(String(range.to)),
    rules_count: 0,
  }
}
