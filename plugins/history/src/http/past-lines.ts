/**
 * What a line of a past order was.
 * - `sale`: goods for money
 * - `cancellation`: goods that came back or were never sent; the quantity is negative
 * - `charge`: postage, fees, vouchers and other things that are no products
 * - `adjustment`: corrections of the books, such as a written-off debt
 * - `giveaway`: goods that a customer got for nothing
 * - `stock_note`: movements of stock that nobody bought: damaged, found, counted
 */
export const LINE_CLASSES = [
  "sale",
  "cancellation",
  "charge",
  "adjustment",
  "giveaway",
  "stock_note",
] as const
export type LineClass = (typeof LINE_CLASSES)[number]

/** Why a row of a file is no line of an order; the report has a sentence beside it. */
export const ROW_ERRORS = [
  "REQUIRED",
  "TOO_LONG",
  "NOT_ALLOWED",
  "NOT_A_NUMBER",
  "NOT_A_DATE",
] as const
export type RowErrorCode = (typeof ROW_ERRORS)[number]

/** What is noteworthy about a line that is kept. */
export const LINE_NOTES = [
  "CANCELLATION",
  "CHARGE",
  "ADJUSTMENT",
  "ZERO_PRICE",
  "STOCK_NOTE",
  "NO_CUSTOMER",
  "NO_DESCRIPTION",
  "NOTE_DESCRIPTION",
  "DESCRIPTION_DIFFERS",
  "REPEATED_LINE",
] as const
export type LineNote = (typeof LINE_NOTES)[number]

/** In which order the parts of a date stand. */
export const DATE_ORDERS = ["ymd", "dmy", "mdy"] as const
export const DECIMAL_SIGNS = [".", ","] as const

/** What an order as a whole was; `order` also when it has lines of several kinds. */
export const ORDER_KINDS = ["order", "cancellation", "adjustment", "stock_note"] as const
