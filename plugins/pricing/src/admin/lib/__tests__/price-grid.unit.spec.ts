import type { GridRowDto } from "../../../http/prices"
import { cellAmount, columnsOf, readBasisPoints, toBatch } from "../price-grid"
import { readTier, toForm } from "../tier-form"

const price = (more: Partial<GridRowDto["prices"][number]>): GridRowDto["prices"][number] => ({
  id: "wp_1",
  source: "base",
  target: "",
  min_quantity: 1,
  amount: 1000,
  starts_at: null,
  ends_at: null,
  may_rise: false,
  ...more,
})

const row: GridRowDto = {
  variant_id: "variant_1",
  product_id: "prod_1",
  product_title: "Lamp",
  variant_title: "One",
  sku: "LAMP",
  prices: [
    price({}),
    price({ min_quantity: 10, amount: 900, may_rise: true }),
    price({
      source: "tier",
      target: "gold",
      min_quantity: 50,
      amount: 700,
      starts_at: "2099-01-01",
    }),
  ],
  msrp: 2000,
  map: null,
  cost: null,
}

const targets = [{ source: "tier" as const, target: "gold", name: "Gold" }]
const ids = (shown: string) => columnsOf([row], targets, [], shown).map(({ id }) => id)

it("has a column for each target and break, and for each attribute", () => {
  expect(ids("all")).toEqual(["base::1", "base::10", "tier:gold:1", "msrp", "map", "cost"])
  expect(ids("tier:gold")).toEqual(["tier:gold:1"])
  const added = [{ source: "tier" as const, target: "gold", min_quantity: 5 }]
  expect(columnsOf([row], targets, added, "tier:gold")).toHaveLength(2)
})

it("asks only for the cells that changed, and removes what was emptied", () => {
  const columns = columnsOf([row], targets, [], "all")
  const show = (one: GridRowDto, column: (typeof columns)[number]) =>
    String(cellAmount(one, column) ?? "")
  const texts = Object.fromEntries(columns.map((column) => [column.id, show(row, column)]))
  const changed = [
    {
      row,
      texts: { ...texts, "base::10": "", "tier:gold:1": "850", "base::1": "990", map: "1500" },
    },
  ]
  const schedule = { starts_at: null, ends_at: null, may_rise: false }
  const read = (text: string) => (text ? Number(text) : null)
  const batch = toBatch(changed, { columns, currency_code: "eur", read, show, schedule })
  const slot = { variant_id: "variant_1", currency_code: "eur", starts_at: null, ends_at: null }
  expect(batch.prices).toEqual([
    { ...slot, source: "base", target: "", min_quantity: 1, amount: 990, may_rise: false },
    { ...slot, source: "base", target: "", min_quantity: 10, amount: null, may_rise: true },
    { ...slot, source: "tier", target: "gold", min_quantity: 1, amount: 850, may_rise: false },
  ])
  expect(batch.attributes).toEqual([
    { variant_id: "variant_1", currency_code: "eur", kind: "map", amount: 1500 },
  ])
})

it.each([
  ["-10", -1000],
  ["+2,5 %", 250],
  ["12.34", 1234],
  ["0", 0],
  ["1.234", null],
  ["ten", null],
])("reads %s as %s hundredths of a per cent", (text, points) => {
  expect(readBasisPoints(text)).toBe(points)
})

it("reads the fields of a tier back as they were, and finds what can't be read", () => {
  const form = { ...toForm(null, "eur"), name: " Gold ", volume: "1.000,50", countries: "DE at" }
  const { input, problems } = readTier(form)
  expect(problems).toEqual([])
  expect(input).toMatchObject({
    name: "Gold",
    rule: {
      min_yearly_volume: { currency_code: "eur", amount: 100_050 },
      min_level: null,
      countries: ["de", "at"],
    },
  })
  expect(readTier(toForm(null, "eur")).input.rule).toBeNull()
  const wrong = { ...form, rank: "first", volume: "much", countries: "germany" }
  expect(readTier(wrong).problems).toEqual(["rank", "volume", "countries"])
})
