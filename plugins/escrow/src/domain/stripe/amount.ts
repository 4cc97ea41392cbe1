import { minorUnitDigits } from "@wholesale/core/shared/money"

/**
 * Digits that Stripe writes amounts with where they are others than the currency has.
 * https://docs.stripe.com/currencies#special-cases
 */
const WRITTEN_WITH: Readonly<Record<string, number>> = { isk: 2, ugx: 2 }

const shiftOf = (currency: string): number =>
  (WRITTEN_WITH[currency] ?? minorUnitDigits(currency)) - minorUnitDigits(currency)

/** Minor units as Stripe writes them. */
export const toStripe = (amount: bigint, currency: string): number =>
  Number(shiftOf(currency) > 0 ? amount * 10n ** BigInt(shiftOf(currency)) : amount)

/** What Stripe wrote in minor units. */
export const fromStripe = (amount: number, currency: string): bigint => {
  const shift = shiftOf(currency)
  return shift > 0 ? BigInt(amount) / 10n ** BigInt(shift) : BigInt(amount)
}
