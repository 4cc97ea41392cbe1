import { taxOn } from "./rates"

/** A minor unit more or less is what rounding parts of an amount can come to. */
const CLOSE = 1n

const MOST_DECIMALS = 4

/**
 * The rate that an amount was taxed with, in percent as a decimal: of the known rates the one that comes
 * closest, or the one with the fewest decimals that gives exactly this tax where none of them is close.
 * @param net minor units, not zero
 * @param known the rates that it is likely to be one of
 */
export const rateOfTax = (net: bigint, tax: bigint, known: readonly string[]): string => {
  const distances = known
    .map((rate) => ({ rate, off: distance(taxOn(net, rate), tax) }))
    .filter(({ off }) => off <= CLOSE)
    .sort((a, b) => Number(a.off - b.off))
  return distances.at(0)?.rate ?? derived(net, tax)
}

const derived = (net: bigint, tax: bigint): string => {
  const exact = (Number(tax) * 100) / Number(net)
  const rates = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) =>
    String(Number(exact.toFixed(decimals)))
  )
  return rates.find((rate) => taxOn(net, rate) === tax) ?? rates[MOST_DECIMALS]
}

const distance = (one: bigint, other: bigint) => (one > other ? one - other : other - one)
