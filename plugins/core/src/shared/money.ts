import { refuse } from "./errors"

// Amounts are minor units (cents) as `bigint`, so that nothing is ever rounded silently.

/**
 * Decimal digits of a currency's minor unit, by ISO 4217 (through the runtime's CLDR data).
 * @throws RangeError for a code that is not three letters
 */
export const minorUnitDigits = (currencyCode: string): number => {
  const known = knownDigits.get(currencyCode)
  if (known !== undefined) {
    return known
  }
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", {
    style: "currency",
    currency: currencyCode,
  }).resolvedOptions()
  knownDigits.set(currencyCode, maximumFractionDigits)
  return maximumFractionDigits
}

// Asking the runtime takes longer than everything else that is done with an amount. Only valid codes
// get here, of which there are some hundreds, in either case of their letters.
const knownDigits = new Map<string, number>()

/**
 * Parses a decimal string in major units ("12.34") into minor units.
 * @throws INVALID_INPUT when it is not a plain decimal or has more digits than the currency
 */
export const toMinorUnits = (decimal: string, currencyCode: string): bigint => {
  const digits = minorUnitDigits(currencyCode)
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal)
  const fraction = match?.[3] ?? ""
  if (!match || fraction.length > digits) {
    throw refuse(
      "INVALID_INPUT",
      `"${decimal}" is not an amount in ${currencyCode.toUpperCase()}: write it like ${
        digits === 0 ? "1234" : `12.${"3".repeat(digits)}`
      }`
    )
  }
  const units = BigInt(match[2] + fraction.padEnd(digits, "0"))
  return match[1] ? -units : units
}

/** Writes minor units as a decimal string in major units: (1234n, "eur") -> "12.34". */
export const toDecimal = (amount: bigint, currencyCode: string): string => {
  const digits = minorUnitDigits(currencyCode)
  const sign = amount < 0n ? "-" : ""
  const text = (amount < 0n ? -amount : amount).toString().padStart(digits + 1, "0")
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/**
 * Splits `total` in proportion to `weights` so that the parts add up to exactly `total`
 * (largest-remainder or Hamilton method: https://en.wikipedia.org/wiki/Largest_remainders_method).
 * Ties go to the earlier part. All weights zero: everything goes to the first part.
 * @throws INVALID_INPUT without weights or with a negative one
 */
export const allocate = (total: bigint, weights: readonly bigint[]): bigint[] => {
  if (weights.length === 0 || weights.some((weight) => weight < 0n)) {
    throw refuse("INVALID_INPUT", "An amount can only be split by weights of zero or more")
  }
  const sum = weights.reduce((left, weight) => left + weight, 0n)
  if (sum === 0n) {
    return weights.map((_, index) => (index === 0 ? total : 0n))
  }
  const sign = total < 0n ? -1n : 1n
  const absolute = total * sign
  const floors = weights.map((weight) => (absolute * weight) / sum)
  let left = absolute - floors.reduce((a, b) => a + b, 0n)
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (absolute * weight) % sum }))
    .sort((a, b) =>
      a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1
    )
  for (const { index } of byRemainder) {
    if (left === 0n) {
      break
    }
    floors[index] += 1n
    left -= 1n
  }
  return floors.map((part) => part * sign)
}

/** A value as JSON, which has no bigint: amounts become text. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? String(part) : part))

/** Minor units as people read them: (1234n, "eur", "de") -> "12,34 €". Nothing is rounded. */
export const formatMoney = (amount: bigint, currencyCode: string, locale: string): string =>
  new Intl.NumberFormat(locale, { style: "currency", currency: currencyCode }).format(
    // A decimal string, which Intl takes without going through a float.
    toDecimal(amount, currencyCode) as Intl.StringNumericLiteral
  )
