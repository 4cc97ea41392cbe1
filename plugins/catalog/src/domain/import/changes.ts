import { CellError, requireFalling } from "./cells"
import type { CatalogueRecord, Ladder, RowData } from "./row-data"

/**
 * The columns in which a row differs from the variant that it means. Empty: applying it would change
 * nothing.
 */
export const changedColumns = (data: RowData, record: CatalogueRecord): string[] => {
  const simple = SIMPLE.filter((key) => data[key] !== undefined && !equal(data[key], record[key]))
  const others: [string, boolean][] = [
    ["image_urls", data.image_urls !== undefined && !sameImages(data.image_urls, record)],
    ["prices", changedCurrencies(data, record).length > 0],
    ["msrp", changedMsrp(data, record).length > 0],
  ]
  return [...simple, ...others.flatMap(([key, changed]) => (changed ? [key] : []))]
}

// The handle is an address: it stays.
const SIMPLE = [
  "title",
  "description",
  "categories",
  "status",
  "gtin",
  "options",
  "unit_of_sale",
  "units_per_case",
  "min_quantity",
  "order_multiple",
  "max_quantity",
  "lead_time_days",
  "supply",
  "stock",
  "backorder_limit",
  "low_stock_threshold",
  "origin_country",
  "hs_code",
] as const satisfies readonly (keyof RowData & keyof CatalogueRecord)[]

/** Texts are compared as cells carry them, without space around. */
const equal = (one: unknown, other: unknown) => comparable(one) === comparable(other)

const comparable = (value: unknown) =>
  typeof value === "string" ? value.trim() : JSON.stringify(value)

const sameImages = (urls: readonly string[], { images }: CatalogueRecord) =>
  urls.length === images.length &&
  urls.every((url, index) => url === images[index].url || url === images[index].source_url)

/** The currencies of a row whose prices differ from the variant's. */
export const changedCurrencies = (
  data: RowData,
  record: Pick<CatalogueRecord, "prices"> | null
): string[] =>
  [...new Set([...Object.keys(data.base ?? {}), ...Object.keys(data.breaks ?? {})])].filter(
    (currency) => !equal(ladderOf(data, record, currency), record?.prices[currency] ?? [])
  )

/**
 * What a currency's prices come to when a row is applied: an absent column keeps its part.
 * @throws CellError when a break is dearer than the price of one unit
 */
export const ladderOf = (
  data: RowData,
  record: Pick<CatalogueRecord, "prices"> | null,
  currency: string
): Ladder => {
  const present = record?.prices[currency] ?? []
  const base = data.base?.[currency]
  const first: Ladder =
    base === undefined ? present.filter(([from]) => from <= 1) : base === null ? [] : [[1, base]]
  const rest = data.breaks?.[currency] ?? present.filter(([from]) => from > 1)
  if (base === null && rest.length > 0) {
    throw new CellError("BREAKS_WRONG", "breaks need a price for one unit")
  }
  const ladder = [...first, ...rest]
  requireFalling(ladder)
  return ladder
}

/** The currencies of a row whose suggested retail price differs. */
export const changedMsrp = (
  data: RowData,
  record: Pick<CatalogueRecord, "msrp"> | null
): string[] =>
  Object.entries(data.msrp ?? {}).flatMap(([currency, price]) =>
    price === (record?.msrp[currency] ?? null) ? [] : [currency]
  )
