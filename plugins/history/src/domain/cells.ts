import type { RowErrorCode } from "../http/past-lines"
import type { Reading } from "./reading"

/** Why a cell can't be read. */
export class CellError extends Error {
  constructor(
    readonly code: RowErrorCode,
    message: string
  ) {
    super(message)
  }
}

/** One line of text; null for an empty cell. */
export const textOf = (cell: string, max: number): string | null => {
  const text = cell.trim()
  if (text.length > max) {
    throw new CellError("TOO_LONG", `is longer than ${max} characters`)
  }
  if (/\p{Cc}/u.test(text.replace(/[\n\r\t]/g, " "))) {
    throw new CellError("NOT_ALLOWED", "contains control characters")
  }
  return text.replace(/[\n\r\t]/g, " ") || null
}

/**
 * A number as a plain decimal ("-1234.5"). With a known decimal sign the other one can only stand
 * between thousands, so `1.234` has one meaning. The sign or code of a currency is left out.
 * @param decimals most digits behind the decimal sign
 */
export const decimalOf = (
  cell: string,
  sign: Reading["decimal_sign"],
  decimals: number
): string => {
  if (sign === "." && isPlain(cell, decimals)) {
    return cell
  }
  const bare = cell.trim().replace(/^\p{Sc}\s*|\s*\p{Sc}$|^[a-z]{3}\b\s*|\s*\b[a-z]{3}$/giu, "")
  const plain = bare.replace(/^\+/, "").replace(/^(-?)\s*/, "$1")
  const [whole, fraction = "", ...more] = plain.split(sign)
  const grouped = sign === "." ? /^-?\d{1,3}([,' ]\d{3})+$/ : /^-?\d{1,3}([.' ]\d{3})+$/
  const digits = fraction.replace(/0+$/, "")
  const readable =
    (/^-?\d+$/.test(whole) || grouped.test(whole) || (/^-?$/.test(whole) && digits !== "")) &&
    /^\d*$/.test(fraction) &&
    more.length === 0
  const units = whole.replace(/[^\d-]/g, "").replace(/^(-?)0*(?=\d)/, "$1")
  if (!readable || digits.length > decimals || units.replace("-", "").length > 12) {
    throw new CellError("NOT_A_NUMBER", `"${cell.slice(0, 40)}" is not a number that can be kept`)
  }
  const whole0 = /\d/.test(units) ? units : `${units}0`
  const value = digits ? `${whole0}.${digits}` : whole0
  return value === "-0" ? "0" : value
}

const PLAIN = /^(?:0|-?[1-9]\d{0,11})(?:\.(\d*[1-9]))?$/

/** Most numbers are written as they are kept already. */
const isPlain = (cell: string, decimals: number) => {
  const match = PLAIN.exec(cell)
  return match !== null && (match[1]?.length ?? 0) <= decimals
}

const PARTS: Readonly<Record<Reading["date_order"], readonly [y: number, m: number, d: number]>> = {
  ymd: [0, 1, 2],
  dmy: [2, 1, 0],
  mdy: [2, 0, 1],
}

const DATE =
  /^(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]m)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i

const noDate = (cell: string) => new CellError("NOT_A_DATE", `"${cell.slice(0, 40)}" is not a date`)

/**
 * A moment as ISO 8601 in UTC. A time without a zone stays what the clock on the wall showed, so that
 * days and months are those of the file. A year of four digits at the front is always year first.
 */
export const momentOf = (cell: string, order: Reading["date_order"]): string => {
  const match = DATE.exec(cell.trim())
  if (!match) {
    throw noDate(cell)
  }
  const [, a, b, c, hour = "0", minute = "0", second = "0", half, zone = "Z"] = match
  const [y, m, d] = PARTS[a.length === 4 ? "ymd" : order]
  const parts = [a, b, c]
  if (parts[y].length !== 4) {
    throw noDate(cell)
  }
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour)
  const pad = (value: string | number) => String(value).padStart(2, "0")
  const day = `${parts[y]}-${pad(parts[m])}-${pad(parts[d])}`
  const time = `${pad(hours)}:${pad(minute)}:${pad(second)}`
  const date = new Date(`${day}T${time}${zone.toUpperCase()}`)
  // Days that don't exist roll over into the next month.
  if (Number.isNaN(date.getTime()) || daysIn(parts[y], parts[m]) < Number(parts[d])) {
    throw noDate(cell)
  }
  return date.toISOString()
}

const daysIn = (year: string, month: string) =>
  new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
