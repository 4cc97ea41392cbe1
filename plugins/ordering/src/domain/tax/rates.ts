/** A rate of Medusa's tax tables for the destination, in percent as a decimal: "19", "8.1". */
export type TaxRate = {
  id: string
  name: string
  code: string
  rate: string
  is_default: boolean
  /** Ids of products and product types that the rate is for; empty for the default. */
  references: readonly string[]
}

const NO_TAX: TaxRate = {
  id: "",
  name: "No tax",
  code: "none",
  rate: "0",
  is_default: true,
  references: [],
}

/** The rate of a product: its own before its type's before the country's; none where none is set. */
export const rateFor = (
  rates: readonly TaxRate[],
  product: { product_id: string; type_id: string | null }
): TaxRate =>
  rates.find(({ references }) => references.includes(product.product_id)) ??
  rates.find(
    ({ references }) => product.type_id !== null && references.includes(product.type_id)
  ) ??
  defaultRate(rates)

/** The country's standard rate, which shipping is taxed with. */
export const defaultRate = (rates: readonly TaxRate[]): TaxRate =>
  rates.find(({ is_default }) => is_default) ?? NO_TAX

/** The rate of a delivery that is not taxed. */
export const untaxed = (code: string, name: string): TaxRate => ({ ...NO_TAX, code, name })

const SCALE = 10_000n

/**
 * The tax on an amount in minor units, rounded half up to the minor unit. Rates count to four
 * decimals.
 * @param rate in percent as a decimal, e.g. "8.1"
 */
export const taxOn = (net: bigint, rate: string): bigint => {
  const scaled = scaledRate(rate)
  const product = net * scaled
  const divisor = 100n * SCALE
  return product >= 0n ? (product + divisor / 2n) / divisor : -((-product + divisor / 2n) / divisor)
}

const scaledRate = (rate: string): bigint => BigInt(Math.round(Number(rate) * Number(SCALE)))
