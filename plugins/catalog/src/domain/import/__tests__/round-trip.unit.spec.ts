import * as fc from "fast-check"
import { changedColumns } from "../changes"
import { importColumns } from "../columns"
import { parseRow, type RowContext } from "../parse-row"
import type { CatalogueRecord, Ladder } from "../row-data"
import { cellsOf } from "../to-cells"

const CURRENCIES = ["eur", "jpy"]
const COLUMNS = importColumns(CURRENCIES).map(({ key }) => key)
const CATEGORIES = new Map([
  ["pcat_1", "lamps"],
  ["pcat_2", "vases"],
])

const context: RowContext = {
  columns: COLUMNS,
  categories: new Map([...CATEGORIES].map(([id, handle]) => [handle, id])),
  countries: (code) => ["de", "fr"].includes(code),
}

const words = fc
  .string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(..."abzÄ 1=-+@'\",;|") })
  .map((text) => text.trim())
  // One hyphen alone is the sign that takes a value away.
  .filter((text) => text !== "" && text !== "-")

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })

const ladder = fc
  .uniqueArray(fc.integer({ min: 2, max: 1000 }), { maxLength: 3 })
  .chain((quantities) =>
    fc
      .array(fc.integer({ min: 0, max: 100_000 }), {
        minLength: quantities.length + 1,
        maxLength: quantities.length + 1,
      })
      .map((prices): Ladder => {
        const from = [1, ...quantities.sort((a, b) => a - b)]
        const falling = prices.sort((a, b) => b - a)
        return from.map((quantity, index) => [quantity, String(falling[index])])
      })
  )

const record: fc.Arbitrary<CatalogueRecord> = fc.record({
  product_id: fc.constant("prod_1"),
  variant_id: fc.constant("variant_1"),
  sku: words,
  handle: words,
  title: words,
  description: maybe(words),
  categories: fc.subarray(["pcat_1", "pcat_2"]),
  status: fc.constantFrom("draft", "published", "proposed"),
  gtin: maybe(fc.constantFrom("4006381333931", "96385074")),
  options: fc.uniqueArray(fc.tuple(words, words), { maxLength: 3, selector: ([name]) => name }),
  unit_of_sale: fc.constantFrom("piece" as const, "kg" as const),
  units_per_case: maybe(fc.integer({ min: 1, max: 99 })),
  min_quantity: fc.integer({ min: 1, max: 12 }),
  order_multiple: fc.integer({ min: 1, max: 12 }),
  max_quantity: maybe(fc.integer({ min: 200, max: 500 })),
  lead_time_days: fc.integer({ min: 0, max: 90 }),
  supply: fc.constantFrom("stock" as const, "made_to_order" as const),
  stock: fc.integer({ min: 0, max: 1000 }),
  backorder_limit: fc.integer({ min: 0, max: 10 }),
  low_stock_threshold: maybe(fc.integer({ min: 0, max: 10 })),
  origin_country: maybe(fc.constantFrom("de", "fr")),
  hs_code: maybe(fc.constantFrom("9405", "9405.40", "94054000")),
  images: fc.uniqueArray(fc.record({ url: fc.webUrl(), source_url: fc.constant(null) }), {
    maxLength: 3,
    selector: ({ url }) => url,
  }),
  prices: fc.dictionary(fc.constantFrom(...CURRENCIES), ladder),
  msrp: fc.dictionary(
    fc.constantFrom(...CURRENCIES),
    fc.integer({ min: 0, max: 100_000 }).map(String)
  ),
})

const rowOf = (one: CatalogueRecord) => {
  const cells = cellsOf(one, CATEGORIES)
  return parseRow(
    COLUMNS.map((column) => cells[column] ?? ""),
    context
  )
}

describe("an export that is read as an import", () => {
  it("has no problems and changes nothing, whatever the article is like", () => {
    fc.assert(
      fc.property(record, (one) => {
        const { sku, data, problems } = rowOf(one)
        expect(problems).toEqual([])
        expect(sku).toBe(one.sku)
        expect(changedColumns(data, one)).toEqual([])
      }),
      { numRuns: 200 }
    )
  })

  it("shows the columns in which another article differs", () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 1001, max: 2000 }), (one, stock) => {
        const { data } = rowOf({ ...one, stock })
        expect(changedColumns(data, one)).toEqual(["stock"])
      })
    )
  })
})

it("reads a sign in a cell as taking away, and an empty cell as leaving alone", () => {
  const cells = (values: Record<string, string>) =>
    parseRow(
      COLUMNS.map((column) => values[column] ?? ""),
      context
    ).data
  expect(cells({ sku: "A", gtin: "-", category: "-", price_eur: "-", breaks_eur: "-" })).toEqual({
    gtin: null,
    categories: [],
    base: { eur: null },
    breaks: { eur: [] },
  })
  expect(cells({ sku: "A" })).toEqual({})
})

it("names every cell of a row that can't be read", () => {
  const values: Record<string, string> = {
    gtin: "1",
    stock: "many",
    origin_country: "zz",
    price_eur: "cheap",
    option1_name: "Size",
    min_quantity: "7",
    order_multiple: "6",
    max_quantity: "11",
  }
  const { problems } = parseRow(
    COLUMNS.map((column) => values[column] ?? ""),
    context
  )
  expect(problems.map(({ column, code }) => [column, code])).toEqual([
    ["gtin", "GTIN_WRONG"],
    ["price_eur", "NOT_AN_AMOUNT"],
    ["stock", "NOT_A_NUMBER"],
    ["origin_country", "NOT_ALLOWED"],
    ["sku", "REQUIRED"],
    ["option1_value", "REQUIRED"],
    ["max_quantity", "RULE_IMPOSSIBLE"],
  ])
})
