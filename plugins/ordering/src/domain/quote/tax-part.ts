import { allocate } from "@wholesale/core/shared/money"
import { taxOn, type TaxRate } from "../tax/rates"

/** Something that is taxed: a line after discounts, or the shipping. */
export type Taxed = { net: bigint; rate: TaxRate }

/**
 * The tax of each item of one order, in minor units. All that is taxed at one rate is summed up,
 * rounded once, and shared out by largest remainder, so that the order's tax is what its rate says
 * of its sum and the items add up to it exactly. Pure.
 */
export const shareTax = (items: readonly Taxed[]): bigint[] => {
  const taxes = items.map(() => 0n)
  const rates = new Set(items.map(({ rate }) => rate.rate))
  for (const rate of rates) {
    const indexes = items.flatMap((item, index) => (item.rate.rate === rate ? [index] : []))
    const nets = indexes.map((index) => items[index].net)
    const tax = taxOn(
      nets.reduce((sum, net) => sum + net, 0n),
      rate
    )
    allocate(tax, nets).forEach((share, position) => {
      taxes[indexes[position]] = share
    })
  }
  return taxes
}
