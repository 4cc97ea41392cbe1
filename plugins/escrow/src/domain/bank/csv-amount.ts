import { refuse, toMinorUnits } from "@wholesale/core"

/** The sign before the decimals of a column, or none where no amount has decimals. */
export type DecimalSign = "," | "." | null

/** An amount as somebody wrote it: the sign, then digits with points, commas and other separators. */
const AMOUNT = /^([+-]?)(\d[\d.,]*)(-?)$/

/** Spaces and apostrophes only ever separate thousands, so they are read over. */
const withoutSpaces = (text: string): string =>
  text
    .trim()
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/(?<=\d)['’\s](?=\d{3})/g, "")
    .replace(/^([+-])\s+/, "$1")

/**
 * The decimal sign of one column of amounts, decided by all of them.
 * - "1.234,56" and "12,5" say it is the comma, "1,234.56" and "12.50" the point
 * - "1.234.567" says that the point is not, so it is the comma
 * - "1.234" alone could be either; another amount of the column has to say which
 * What is no amount at all has no say.
 * @throws INVALID_INPUT when amounts contradict each other, or none of them says which it is
 */
export const decimalSignOf = (cells: readonly string[]): DecimalSign => {
  const read = cells.filter((cell) => AMOUNT.test(withoutSpaces(cell)))
  const byPoint = read.find((cell) => signIn(cell) === ".")
  const byComma = read.find((cell) => signIn(cell) === ",")
  if (byPoint !== undefined && byComma !== undefined) {
    throw refuse(
      "INVALID_INPUT",
      `The amounts "${byComma.trim()}" and "${byPoint.trim()}" have different decimal signs`
    )
  }
  const unclear = read.find((cell) => signIn(cell) === "unclear")
  if (byPoint === undefined && byComma === undefined && unclear !== undefined) {
    throw refuse(
      "INVALID_INPUT",
      `"${unclear.trim()}" may have decimals or thousands: no amount of the column says which`
    )
  }
  return byPoint !== undefined ? "." : byComma !== undefined ? "," : null
}

const signIn = (cell: string): DecimalSign | "unclear" => {
  const digits = withoutSpaces(cell).replace(/[+-]/g, "")
  const signs = digits.replace(/\d/g, "")
  if (signs === "") {
    return null
  }
  if (signs.includes(".") && signs.includes(",")) {
    return digits.lastIndexOf(",") > digits.lastIndexOf(".") ? "," : "."
  }
  const sign = signs[0] === "," ? "," : "."
  if (signs.length > 1) {
    return sign === "," ? "." : ","
  }
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? "unclear" : sign
}

/**
 * Minor units of an amount in a column with this decimal sign. The sign stands before or after it.
 * @throws INVALID_INPUT when it is no such amount, or has more decimals than the currency
 */
export const readAmount = (cell: string, decimal: DecimalSign, currencyCode: string): bigint => {
  const [, before = "", digits = "", after = ""] = AMOUNT.exec(withoutSpaces(cell)) ?? []
  const [whole = "", fraction, ...more] = decimal === null ? [digits] : digits.split(decimal)
  const isGrouped = /^\d{1,3}([.,]\d{3})+$/.test(whole)
  if (
    !(isGrouped || /^\d+$/.test(whole)) ||
    (before !== "" && after !== "") ||
    more.length > 0 ||
    fraction === ""
  ) {
    throw refuse("INVALID_INPUT", `"${cell.trim()}" is not an amount`)
  }
  const plain = whole.replace(/[.,]/g, "")
  const amount = toMinorUnits(fraction === undefined ? plain : `${plain}.${fraction}`, currencyCode)
  return before === "-" || after === "-" ? -amount : amount
}
