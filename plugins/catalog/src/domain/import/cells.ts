import { minorUnitDigits } from "@wholesale/core"
import type { RowProblem } from "../../http/imports"
import type { Ladder, MinorText } from "./row-data"

/** A cell that takes away what is there; an empty cell leaves it alone. */
export const CLEAR = "-"

/** Why a cell could not be read. */
export class CellError extends Error {
  constructor(
    readonly code: RowProblem["code"],
    message: string
  ) {
    super(message)
  }
}

/**
 * A cell as text. Files of ours put an apostrophe before what a spreadsheet would take for a
 * formula; it comes off again here.
 */
export const cellText = (raw: string): string => raw.replace(/^'(?='*[=+\-@\t\r])/, "").trim()

/** One line of at most `max` characters. */
export const lineOf = (cell: string, max: number): string => {
  if (cell.length > max) {
    throw new CellError("TOO_LONG", `is longer than ${max} characters`)
  }
  if (/\p{Cc}/u.test(cell.replace(/[\n\r\t]/g, ""))) {
    throw new CellError("NOT_ALLOWED", "contains control characters")
  }
  return cell
}

/** A whole number between two bounds; spreadsheets write 12 as 12.0. */
export const wholeNumber = (cell: string, min: number, max: number): number => {
  if (!/^\d{1,9}(\.0+)?$/.test(cell)) {
    throw new CellError("NOT_A_NUMBER", `"${cell}" is not a whole number`)
  }
  const value = Number(cell)
  if (value < min || value > max) {
    throw new CellError("NOT_ALLOWED", `must be between ${min} and ${max}`)
  }
  return value
}

/** One of some words, without regard to case. */
export const oneOf = <Word extends string>(cell: string, words: readonly Word[]): Word => {
  const found = words.find((word) => word === cell.toLowerCase())
  if (!found) {
    throw new CellError("NOT_ALLOWED", `"${cell}" is not one of ${words.join(", ")}`)
  }
  return found
}

/**
 * An amount in minor units: `12.5`, `12,50`, `1.234,50` and `1,234.50` are read as people mean them,
 * the sign or code of a currency is left out. `1.234` could mean two things and is refused.
 */
export const amount = (cell: string, currency: string): MinorText => {
  const digits = minorUnitDigits(currency)
  const number = cell
    .replace(/^\p{Sc}|\p{Sc}$|^[a-z]{3}\b|\b[a-z]{3}$/giu, "")
    .replace(/[\s']/g, "")
  const decimal = decimalSign(number, digits)
  const [whole, fraction = "", ...more] = decimal === null ? [number] : number.split(decimal)
  const grouped = decimal === "." ? /^\d{1,3}(,\d{3})*$/ : /^\d{1,3}([.,]\d{3})*$/
  const digitsOnly = whole.replace(/[.,]/g, "")
  const cents = fraction.replace(/0+$/, "")
  const readable =
    (/^\d{1,9}$/.test(whole) || (grouped.test(whole) && digitsOnly.length <= 9)) &&
    /^\d*$/.test(cents) &&
    more.length === 0
  if (!readable || cents.length > digits) {
    const example = digits > 0 ? `12.${"5".padEnd(digits, "0")}` : "1250"
    throw new CellError(
      "NOT_AN_AMOUNT",
      `"${cell}" is not an amount in ${currency.toUpperCase()} such as ${example}`
    )
  }
  return BigInt(digitsOnly + cents.padEnd(digits, "0")).toString()
}

/** Which of the two signs in a number begins its decimals; null when it has none. */
const decimalSign = (number: string, digits: number): "." | "," | null => {
  const dots = number.split(".").length - 1
  const commas = number.split(",").length - 1
  if (dots > 0 && commas > 0) {
    return number.lastIndexOf(".") > number.lastIndexOf(",") ? "." : ","
  }
  if (dots + commas !== 1) {
    return null
  }
  const sign = dots === 1 ? "." : ","
  if (digits < 3 && number.length - number.indexOf(sign) === 4) {
    throw new CellError(
      "NOT_AN_AMOUNT",
      `"${number}" could be thousands or decimals; write ${number.replace(sign, "")}.00 or ${number.replace(sign, ".").slice(0, -1)}`
    )
  }
  return sign
}

/** Breaks such as `10:9.50; 50:8.90`; they never rise with the quantity. */
export const breaks = (cell: string, currency: string): Ladder => {
  const parts = cell
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
  const ladder = parts.map((part): Ladder[number] => {
    const [from, price, ...rest] = part.split(":").map((one) => one.trim())
    if (!from || !price || rest.length > 0) {
      throw new CellError("BREAKS_WRONG", `"${part}" is not like 10:9.50`)
    }
    return [wholeNumber(from, 2, 10_000_000), amount(price, currency)]
  })
  ladder.sort(([a], [b]) => a - b)
  if (ladder.some(([from], index) => index > 0 && ladder[index - 1][0] === from)) {
    throw new CellError("BREAKS_WRONG", "names a quantity twice")
  }
  requireFalling(ladder)
  return ladder
}

/** @throws CellError when a larger quantity costs more per unit */
export const requireFalling = (ladder: Ladder): void => {
  const rise = ladder.find(
    ([, price], index) => index > 0 && BigInt(price) > BigInt(ladder[index - 1][1])
  )
  if (rise) {
    throw new CellError("BREAKS_RISE", `the price rises again from ${rise[0]} units on`)
  }
}

/** A GTIN of 8, 12, 13 or 14 digits whose check digit is right. */
export const gtin = (cell: string): string => {
  const digits = cell.replace(/[\s-]/g, "").replace(/\.0+$/, "")
  if (!/^(\d{8}|\d{12,14})$/.test(digits) || !checkDigitHolds(digits)) {
    throw new CellError("GTIN_WRONG", `"${cell}" is no GTIN; its last digit checks the others`)
  }
  return digits
}

const checkDigitHolds = (digits: string): boolean => {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 1 ? 3 : 1), 0)
  return sum % 10 === 0
}

const MOST_IMAGES = 12

/** Addresses of pictures, separated by spaces, line breaks or `|`. */
export const urls = (cell: string): string[] => {
  const found = [...new Set(cell.split(/[\s|]+/).filter(Boolean))]
  if (found.length > MOST_IMAGES) {
    throw new CellError("NOT_ALLOWED", `has more than ${MOST_IMAGES} pictures`)
  }
  const wrong = found.find((url) => !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
  if (wrong) {
    throw new CellError(
      "URL_WRONG",
      `"${wrong}" is not an address such as https://example.com/1.jpg`
    )
  }
  return found
}
