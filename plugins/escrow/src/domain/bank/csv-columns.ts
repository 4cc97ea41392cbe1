import { refuse } from "@wholesale/core"

/** The columns of a bank's CSV export that are read, and where they stand; -1 for one it lacks. */
export type CsvColumns = Record<keyof typeof NAMES, number>

/** Names that banks give their columns, in English and German; the first that a file has counts. */
const NAMES = {
  booked_on: [
    "booking date",
    "booked on",
    "posting date",
    "transaction date",
    "date",
    "buchungstag",
    "buchungsdatum",
    "buchung",
    "datum",
  ],
  value_on: ["value date", "value", "valuta", "valutadatum", "wertstellung", "wertstellungstag"],
  amount: ["amount", "transaction amount", "betrag", "umsatz"],
  direction: ["credit/debit", "debit/credit", "credit debit indicator", "soll/haben", "s/h"],
  currency: ["currency", "currency code", "ccy", "waehrung", "whrg"],
  name: [
    "counterparty",
    "counterparty name",
    "payer name",
    "name",
    "partner name",
    "payee",
    "beguenstigter/zahlungspflichtiger",
    "beguenstigter",
    "zahlungspflichtiger",
    "zahlungspflichtige*r",
    "auftraggeber/beguenstigter",
    "auftraggeber/empfaenger",
    "auftraggeber",
    "name zahlungsbeteiligter",
    "zahlungsbeteiligter",
    "beteiligter",
  ],
  iban: [
    "counterparty iban",
    "partner iban",
    "iban",
    "account",
    "account number",
    "kontonummer/iban",
    "iban zahlungsbeteiligter",
    "iban des auftraggebers",
    "kontonummer",
    "konto",
  ],
  reference: [
    "reference",
    "payment reference",
    "remittance",
    "remittance information",
    "description",
    "purpose",
    "details",
    "verwendungszweck",
    "buchungstext",
    "zweck",
  ],
  end_to_end: [
    "end to end id",
    "end to end reference",
    "endtoendid",
    "kundenreferenz (end to end)",
    "kundenreferenz",
  ],
  status: ["status", "state", "info"],
  id: ["id", "transaction id", "bank reference", "transaktions id", "umsatz id", "bankreferenz"],
} as const

/** Columns whose meaning must be certain: a second one of the same name refuses the file. */
const CERTAIN = ["booked_on", "amount"] as const

/** A heading as it is compared; a currency in brackets ("Betrag (€)") is no part of the name. */
const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\((?:€|[a-z]{3})\)/g, "")
    .replace(/[äöüß]/g, (letter) => ({ ä: "ae", ö: "oe", ü: "ue", ß: "ss" })[letter] ?? letter)
    .replace(/[\s_-]+/g, " ")
    .replace(/\s*\/\s*/g, "/")
    .replace(/[.:]/g, "")
    .trim()

/**
 * The columns that a row names, if it is the header: it has a date and an amount.
 * @throws INVALID_INPUT when two columns of it could be either
 */
export const columnsOf = (cells: readonly string[]): CsvColumns | null => {
  const headings = cells.map(plain)
  const indexOf = (column: keyof typeof NAMES): number =>
    NAMES[column].map((name) => headings.indexOf(name)).find((index) => index >= 0) ?? -1
  const columns: CsvColumns = {
    booked_on: indexOf("booked_on"),
    value_on: indexOf("value_on"),
    amount: indexOf("amount"),
    direction: indexOf("direction"),
    currency: indexOf("currency"),
    name: indexOf("name"),
    iban: indexOf("iban"),
    reference: indexOf("reference"),
    end_to_end: indexOf("end_to_end"),
    status: indexOf("status"),
    id: indexOf("id"),
  }
  if (columns.booked_on < 0 || columns.amount < 0) {
    return null
  }
  for (const column of CERTAIN) {
    const heading = headings[columns[column]]
    if (headings.indexOf(heading, columns[column] + 1) >= 0) {
      throw refuse("INVALID_INPUT", `The file has two columns "${cells[columns[column]].trim()}"`)
    }
  }
  return columns
}
