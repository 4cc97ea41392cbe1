/** What an order from one seller has to be worth; minor units of the currency. */
export type MinimumOrder = {
  seller_id: string
  currency_code: string
  /** Null: wherever no other minimum names the country. */
  country_code: string | null
  opening_minimum: bigint
  reorder_minimum: bigint
}

export type MinimumQuestion = {
  currency: string
  /** Where the goods go; null when nobody knows yet. */
  country: string | null
  /** Whether it is the first order of this buyer from this seller. */
  opening: boolean
}

/**
 * The minimum that applies: that of the country, else the one for everywhere, else none (0). A
 * minimum in another currency never applies. Pure.
 * @param rules one seller's minimums
 */
export const minimumFor = (
  rules: readonly MinimumOrder[],
  { currency, country, opening }: MinimumQuestion
): bigint => {
  const inCurrency = rules.filter(({ currency_code }) => currency_code === currency)
  const rule =
    inCurrency.find(({ country_code }) => country_code !== null && country_code === country) ??
    inCurrency.find(({ country_code }) => country_code === null)
  if (!rule) {
    return 0n
  }
  return opening ? rule.opening_minimum : rule.reorder_minimum
}
