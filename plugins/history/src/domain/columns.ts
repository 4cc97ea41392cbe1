import type { ImportColumn } from "@wholesale/catalog/domain/import/columns"

export const COLUMN_KEYS = [
  "number",
  "sku",
  "description",
  "quantity",
  "ordered_at",
  "unit_price",
  "customer",
  "customer_name",
  "country",
] as const
export type ColumnKey = (typeof COLUMN_KEYS)[number]

const column = (
  key: ColumnKey,
  hint: string,
  synonyms: string,
  required = false
): ImportColumn => ({
  key,
  required,
  hint,
  synonyms: synonyms.split(" "),
})

/** What a file of past order lines can say; synonyms are headers in English and German. */
export const HISTORY_COLUMNS: readonly ImportColumn[] = [
  column(
    "number",
    "Number of the order or invoice; its lines belong together",
    "invoice invoiceno invoicenumber order orderno ordernumber orderid document rechnung rechnungsnummer rechnungsnr auftrag auftragsnummer bestellung bestellnummer beleg belegnummer",
    true
  ),
  column(
    "sku",
    "Your article number",
    "stockcode articlenumber articleno article item itemno itemnumber productcode code artikelnummer artikelnr artikel artnr",
    true
  ),
  column(
    "description",
    "What the article was called",
    "title name product productname itemname text bezeichnung artikelbezeichnung beschreibung"
  ),
  column(
    "quantity",
    "Units; negative for what came back",
    "qty units pieces amount menge anzahl stueck stueckzahl",
    true
  ),
  column(
    "ordered_at",
    "Date, with or without the time",
    "date invoicedate orderdate datetime datum rechnungsdatum auftragsdatum bestelldatum belegdatum",
    true
  ),
  column(
    "unit_price",
    "Price of one unit",
    "price unitprice priceperunit netprice preis einzelpreis stueckpreis nettopreis ep",
    true
  ),
  column(
    "customer",
    "Your number of the customer",
    "customerid customerno customernumber account accountno kunde kundennummer kundennr debitor",
    false
  ),
  column("customer_name", "The customer's name", "company companyname buyer firma kundenname"),
  column("country", "Country of the customer, as a name or two letters", "countrycode land"),
]
