import type { Locale } from "@wholesale/notifications"
import type { DocumentKind } from "./content"

type Words = {
  titles: Readonly<Record<DocumentKind, string>>
  number: string
  date: string
  order: string
  poNumber: string
  orderedOn: string
  refersTo: string
  shipsOn: string
  shipment: string
  tracking: string
  billTo: string
  shipTo: string
  taxId: string
  registration: string
  item: string
  quantity: string
  unitPrice: string
  taxRate: string
  amount: string
  goods: string
  discount: string
  shipping: string
  net: string
  tax: string
  total: string
  page: (page: number, pages: number) => string
  /** What the law wants said about the tax. */
  taxNotes: Readonly<Record<string, string>>
  /** The same of goods that go to a company in another member state, for machines to read. */
  withinEu: string
  /** How an invoice is paid, for machines to pass on. */
  terms: string
  proForma: string
  /** A line of goods that became cheaper after all. */
  reduction: (title: string, quantity: number) => string
}

/** The words on documents, by the buyer's language. */
export const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    titles: {
      pro_forma: "Pro-forma invoice",
      invoice: "Invoice",
      credit_note: "Credit note",
      packing_slip: "Packing slip",
    },
    number: "Number",
    date: "Date",
    order: "Order",
    poNumber: "Your reference",
    orderedOn: "Ordered on",
    refersTo: "Corrects invoice",
    shipsOn: "Expected ship date",
    shipment: "Shipment",
    tracking: "Tracking number",
    billTo: "Bill to",
    shipTo: "Ship to",
    taxId: "VAT id",
    registration: "Registration number",
    item: "Item",
    quantity: "Quantity",
    unitPrice: "Unit price",
    taxRate: "Tax",
    amount: "Amount",
    goods: "Goods",
    discount: "Discount",
    shipping: "Shipping",
    net: "Net total",
    tax: "Tax",
    total: "Total",
    page: (page, pages) => `Page ${page} of ${pages}`,
    taxNotes: {
      reverse_charge: "Reverse charge: the recipient of the goods owes the tax.",
      export: "Tax-free export delivery.",
    },
    withinEu: "Delivery within the EU: the recipient of the goods owes the tax.",
    terms: "Paid through the marketplace, as agreed with the order.",
    proForma: "This is not an invoice. The invoice follows when the goods have left.",
    reduction: (title, quantity) => `Reduction for ${quantity} × ${title}`,
  },
  de: {
    titles: {
      pro_forma: "Proforma-Rechnung",
      invoice: "Rechnung",
      credit_note: "Rechnungskorrektur",
      packing_slip: "Lieferschein",
    },
    number: "Nummer",
    date: "Datum",
    order: "Bestellung",
    poNumber: "Ihre Bestellnummer",
    orderedOn: "Bestellt am",
    refersTo: "Korrigiert Rechnung",
    shipsOn: "Voraussichtlicher Versand",
    shipment: "Sendung",
    tracking: "Sendungsnummer",
    billTo: "Rechnung an",
    shipTo: "Lieferung an",
    taxId: "USt-IdNr.",
    registration: "Registernummer",
    item: "Artikel",
    quantity: "Menge",
    unitPrice: "Einzelpreis",
    taxRate: "Steuer",
    amount: "Betrag",
    goods: "Waren",
    discount: "Rabatt",
    shipping: "Versand",
    net: "Nettobetrag",
    tax: "Umsatzsteuer",
    total: "Gesamtbetrag",
    page: (page, pages) => `Seite ${page} von ${pages}`,
    taxNotes: {
      reverse_charge: "Steuerschuldnerschaft des Leistungsempfängers.",
      export: "Steuerfreie Ausfuhrlieferung.",
    },
    withinEu: "Innergemeinschaftliche Lieferung: Steuerschuldner ist der Empfänger.",
    terms: "Zahlung über den Marktplatz, wie mit der Bestellung vereinbart.",
    proForma: "Dies ist keine Rechnung. Die Rechnung folgt, sobald die Ware versandt ist.",
    reduction: (title, quantity) => `Nachlass für ${quantity} × ${title}`,
  },
}
