import { isDay, refuse } from "@wholesale/core"

/**
 * A day as banks write it, as `YYYY-MM-DD`: ISO 8601 (a time after it is read over), "31.12.2026",
 * "31/12/2026", and "31.12.26" for the year 2026. With points and slashes the day always comes first.
 * @throws INVALID_INPUT when it is no such day
 */
export const readDay = (cell: string): string => {
  const text = cell.trim()
  const [iso] = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text) ?? []
  const [, day, , month, year] =
    /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(text.replace(SHORT_YEAR, "$120$2")) ?? []
  const read = iso ?? `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`
  if (!isDay(read)) {
    throw refuse("INVALID_INPUT", `"${text}" is not a day like 2026-12-31 or 31.12.2026`)
  }
  return read
}

const SHORT_YEAR = /^(\d{1,2}\.\d{1,2}\.)(\d{2})$/

/** A date that can only have its month first: "12/31/2026". */
const MONTH_FIRST = /^\s*(?:0?[1-9]|1[0-2])[./](?:1[3-9]|2\d|3[01])[./]\d{4}\s*$/

/**
 * Refuses a column of dates that has the month first: in its other rows day and month could not be
 * told apart.
 * @throws INVALID_INPUT
 */
export const checkDayFirst = (cells: readonly string[]): void => {
  const wrong = cells.find((cell) => MONTH_FIRST.test(cell))
  if (wrong !== undefined) {
    throw refuse(
      "INVALID_INPUT",
      `"${wrong.trim()}" has the month first; export the file with days first or as YYYY-MM-DD`
    )
  }
}
