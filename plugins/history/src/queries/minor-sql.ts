import { minorUnitDigits } from "@wholesale/core"

/** Currencies whose minor unit is no hundredth, by their digits. */
const ODD = Intl.supportedValuesOf("currency")
  .map((code) => code.toLowerCase())
  .filter((code) => minorUnitDigits(code) !== 2)

const listed = (digits: (count: number) => boolean) =>
  ODD.filter((code) => digits(minorUnitDigits(code)))
    .map((code) => `'${code}'`)
    .join(", ")

/** How many minor units one major unit of the currency in a column has. */
export const unitsOf = (column: string): string =>
  `case when ${column} in (${listed((digits) => digits === 0)}) then 1
    when ${column} in (${listed((digits) => digits > 2)}) then 1000 else 100 end`
