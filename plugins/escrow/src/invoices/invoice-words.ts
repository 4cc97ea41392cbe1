import type { Locale } from "@wholesale/notifications"
import type { CommissionDocument } from "../domain/invoice/content"

type Words = {
  titles: Readonly<Record<CommissionDocument, string>>
  number: string
  date: string
  month: string
  refersTo: string
  billTo: string
  taxId: string
  item: string
  amount: string
  /** What a line is for. */
  line: (order: number) => string
  net: string
  tax: (rate: string) => string
  total: string
  settled: Readonly<Record<CommissionDocument, string>>
  page: (page: number, pages: number) => string
  /** What the law wants said about the tax, by how it is taxed. */
  taxNotes: Readonly<Record<string, string>>
}

/** The words on commission invoices, by the seller's language. */
export const INVOICE_WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    titles: {
      commission_invoice: "Commission invoice",
      commission_credit_note: "Commission credit note",
    },
    number: "Number",
    date: "Date",
    month: "For",
    refersTo: "Corrects",
    billTo: "Bill to",
    taxId: "VAT id",
    item: "Item",
    amount: "Net amount",
    line: (order) => `Commission on order #${order}`,
    net: "Net total",
    tax: (rate) => `VAT ${rate} %`,
    total: "Total",
    settled: {
      commission_invoice: "Settled: it was kept back when the orders' money was released.",
      commission_credit_note: "Settled: it was credited when the orders' money was refunded.",
    },
    page: (page, pages) => `Page ${page} of ${pages}`,
    taxNotes: {
      reverse_charge: "Reverse charge: the recipient of the service owes the tax.",
      export: "Not taxable in the country of the issuer: the recipient of the service is abroad.",
    },
  },
  de: {
    titles: {
      commission_invoice: "Provisionsrechnung",
      commission_credit_note: "Korrektur der Provisionsrechnung",
    },
    number: "Nummer",
    date: "Datum",
    month: "Für",
    refersTo: "Korrigiert",
    billTo: "Rechnung an",
    taxId: "USt-IdNr.",
    item: "Leistung",
    amount: "Nettobetrag",
    line: (order) => `Provision für Bestellung #${order}`,
    net: "Nettobetrag",
    tax: (rate) => `Umsatzsteuer ${rate} %`,
    total: "Gesamtbetrag",
    settled: {
      commission_invoice:
        "Beglichen: einbehalten, als das Geld der Bestellungen freigegeben wurde.",
      commission_credit_note:
        "Beglichen: gutgeschrieben, als das Geld der Bestellungen erstattet wurde.",
    },
    page: (page, pages) => `Seite ${page} von ${pages}`,
    taxNotes: {
      reverse_charge: "Steuerschuldnerschaft des Leistungsempfängers.",
      export: "Nicht steuerbar im Land des Ausstellers: der Leistungsempfänger sitzt im Ausland.",
    },
  },
}
