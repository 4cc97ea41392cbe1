import type { LineNote } from "../http/past-lines"

/** What each note means, for the report. */
export const NOTE_SENTENCES: Readonly<Record<LineNote, string>> = {
  CANCELLATION: "The quantity is below zero; it is taken off the sales",
  CHARGE: "The article number is a charge, no product",
  ADJUSTMENT: "A correction of the books; it counts to no product",
  ZERO_PRICE: "The price is zero",
  STOCK_NOTE: "Stock moved, but nobody bought anything",
  NO_CUSTOMER: "No customer is named",
  NO_DESCRIPTION: "No description is given",
  NOTE_DESCRIPTION: "The description is a note, no name of a product",
  DESCRIPTION_DIFFERS: "Other rows call this article something else",
  REPEATED_LINE: "The order has this very line more than once; each is kept",
}
