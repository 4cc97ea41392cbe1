/** A column that a catalogue file can have. */
export type ImportColumn = {
  key: string
  /** Needed in every file. */
  required: boolean
  /** What to write into it. */
  hint: string
  /** Headers that mean it, without spaces, case and punctuation. */
  synonyms: readonly string[]
}

const column = (key: string, hint: string, synonyms: string, required = false): ImportColumn => ({
  key,
  required,
  hint,
  synonyms: synonyms.split(" ").filter(Boolean),
})

const OPTIONS = [1, 2, 3].flatMap((place) => [
  column(`option${place}_name`, `Name of option ${place}, e.g. Size`, `option${place}`),
  column(`option${place}_value`, `Value of option ${place}, e.g. M`, `wert${place} value${place}`),
])

const FIXED: readonly ImportColumn[] = [
  column(
    "sku",
    "Your article number; rows are found again by it",
    "articlenumber articleno artikelnummer artikelnr itemno itemnumber stockcode art artnr",
    true
  ),
  column("handle", "Rows with the same handle are variants of one product", "slug producthandle"),
  column(
    "title",
    "The product's name",
    "name product productname producttitle titel bezeichnung artikelbezeichnung"
  ),
  column("description", "Plain text", "beschreibung text details"),
  column(
    "category",
    "Handle, name or path (A > B) of a category; several with |",
    "kategorie categories warengruppe"
  ),
  column("status", "published or draft", "state"),
  column("gtin", "8, 12, 13 or 14 digits", "ean ean13 upc barcode gtin13 strichcode"),
  ...OPTIONS,
  column("unit", "piece, pair, set, case, kg, litre or metre", "unitofsale einheit me uom"),
  column("units_per_case", "Whole number", "caseqty unitspercase stueckprokarton"),
  column(
    "min_quantity",
    "Smallest quantity that is sold",
    "minimum moq mindestmenge minorderqty minqty"
  ),
  column(
    "order_multiple",
    "Sold in multiples of",
    "multiple casepack packsize vpe verpackungseinheit"
  ),
  column("max_quantity", "Largest quantity per order", "maximum maxqty hoechstmenge"),
  column("lead_time_days", "Days until the goods are ready", "leadtime lieferzeit deliverytime"),
  column("supply", "stock or made_to_order", "availability"),
  column("stock", "Units on your shelf", "quantity qty inventory bestand lagerbestand onhand"),
  column("backorder_limit", "Units that may be ordered beyond the stock", "backorder"),
  column("low_stock_threshold", "Tell me when the stock falls to this", "meldebestand alert"),
  column(
    "origin_country",
    "Two letters, e.g. de",
    "origin countryoforigin ursprungsland herkunft madein"
  ),
  column(
    "hs_code",
    "Customs tariff number",
    "hs tariff tariffcode zolltarifnummer taric commoditycode"
  ),
  column(
    "image_urls",
    "Addresses of pictures, separated by a space or |",
    "images image imageurl bilder bild picture pictures"
  ),
]

/** The columns of a marketplace that sells in these currencies, in the order of an export. */
export const importColumns = (currencies: readonly string[]): ImportColumn[] => {
  const [first] = currencies
  const prices = currencies.flatMap((currency) => [
    column(
      `price_${currency}`,
      `Price per unit in ${currency.toUpperCase()}, e.g. 12.50`,
      [
        `price${currency} ${currency}price preis${currency} ${currency}`,
        currency === first ? "price unitprice wholesaleprice preis ek netto" : "",
      ].join(" ")
    ),
    column(
      `breaks_${currency}`,
      `Lower prices from a quantity on, e.g. 10:11.90; 50:10.50`,
      `breaks${currency} staffel${currency} ${currency === first ? "breaks pricebreaks staffelpreise" : ""}`
    ),
    column(
      `msrp_${currency}`,
      `Suggested retail price in ${currency.toUpperCase()}`,
      `msrp${currency} rrp${currency} uvp${currency} ${currency === first ? "msrp rrp uvp retailprice" : ""}`
    ),
  ])
  const place = FIXED.findIndex(({ key }) => key === "min_quantity")
  return [...FIXED.slice(0, place), ...prices, ...FIXED.slice(place)]
}

/** The columns that belong to the product, so that all its rows have to agree on them. */
export const PRODUCT_COLUMNS = [
  "title",
  "description",
  "categories",
  "status",
  "unit_of_sale",
  "units_per_case",
  "lead_time_days",
  "supply",
  "origin_country",
  "hs_code",
  "image_urls",
] as const
