import { minorUnitDigits, refuse } from "@wholesale/core"

/**
 * Currencies that Stripe writes with other than two digits. It is Stripe's own list, since the
 * runtime's differs: `Intl` gives forints no digits, Stripe two.
 * https://docs.stripe.com/currencies#zero-decimal
 */
const WITHOUT_DIGITS = "bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf".split(" ")
const WITH_THREE = "bhd jod kwd omr tnd".split(" ")

const stripeDigits = (currency: string): number => {
  if (WITHOUT_DIGITS.includes(currency)) {
    return 0
  }
  return WITH_THREE.includes(currency) ? 3 : 2
}

/** By how many digits Stripe's amount is longer than ours. @throws INVALID_INPUT if shorter */
const shiftOf = (currency: string): number => {
  const shift = stripeDigits(currency) - minorUnitDigits(currency)
  if (shift < 0) {
    throw refuse("INVALID_INPUT", `Stripe can't write amounts in ${currency} to the last digit`)
  }
  return shift
}

/** Minor units as Stripe writes them. */
export const toStripe = (amount: bigint, currency: string): number =>
  Number(amount * 10n ** BigInt(shiftOf(currency)))

/** What Stripe wrote in minor units. */
export const fromStripe = (amount: number, currency: string): bigint =>
  BigInt(amount) / 10n ** BigInt(shiftOf(currency))
