import { importColumns } from "../columns"
import { mappingProblems, suggestMapping } from "../mapping"

const columns = importColumns(["eur", "usd"])

it("suggests columns from headers of several languages, each once", () => {
  const headers = [
    "Artikel-Nr.",
    "Bezeichnung",
    "Preis",
    "USD price",
    "EAN",
    "Lieferzeit",
    "SKU",
    "?",
  ]
  expect(suggestMapping(headers, columns)).toEqual({
    // The exact name goes first, so the German header is left.
    SKU: "sku",
    Bezeichnung: "title",
    Preis: "price_eur",
    "USD price": "price_usd",
    EAN: "gtin",
    Lieferzeit: "lead_time_days",
  })
})

it("maps an export's header to itself", () => {
  const keys = columns.map(({ key }) => key)
  expect(suggestMapping(keys, columns)).toEqual(Object.fromEntries(keys.map((key) => [key, key])))
})

it("says what is wrong with a mapping", () => {
  const problems = (mapping: Record<string, string>) =>
    mappingProblems(mapping, ["a", "b"], columns).map(({ header, column }) => [header, column])
  expect(problems({ a: "sku" })).toEqual([])
  expect(problems({ a: "title" })).toEqual([[null, "sku"]])
  expect(problems({ a: "sku", b: "sku" })).toEqual([["b", "sku"]])
  expect(problems({ a: "sku", b: "nothing" })).toEqual([["b", "nothing"]])
  expect(problems({ a: "sku", c: "title" })).toEqual([["c", "title"]])
})
