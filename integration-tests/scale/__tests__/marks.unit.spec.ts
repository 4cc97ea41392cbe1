import { filled, filledJson, idMarks, idsIn, marksIn, replaced } from "../marks"

const ONE = "sord_01M84FC8NTRDND3FDSQ2PJ035V"
const TWO = "pay_col_01M84FC8P7XR1MHBHK1H2JEWYB"

it("finds ids in columns, keys and JSON, also with prefixes of two words", () => {
  const text = `{"id": "${ONE}", "key": "fund:${TWO}", "data": {"sku": "A_1", "of": "${ONE}"}}`
  expect(idsIn(text)).toEqual([ONE, TWO])
})

it("gives ids that keep their prefix and sort by the number of the copy", () => {
  const [[, first], [, second]] = idMarks([ONE, TWO])
  expect([first, second]).toEqual(["sord_‹n›00", "pay_col_‹n›01"])
})

it("replaces the longest text, and nothing in what it wrote", () => {
  const replacements = [
    ["Cedar", "Alder"],
    ["Cedar GmbH", "Shop ‹b› GmbH"],
    ["Alder", "Bench ‹s›"],
  ] as const
  expect(replaced("Cedar GmbH of Cedar and Alder", replacements)).toBe(
    "Shop ‹b› GmbH of Alder and Bench ‹s›"
  )
})

it("says which marks a text has, each once", () => {
  expect(marksIn("‹b› ‹sku0› ‹b› ‹day3›")).toEqual(["b", "sku0", "day3"])
})

it("fills marks from the columns of a copy, days from its day, numbers of JSON without quotes", () => {
  expect(filled("t.key", ["n", "day3"])).toBe(
    "replace(replace(t.key, '‹n›', c.n), '‹day3›', (c.day + 3)::text)"
  )
  expect(filledJson("t.data", [])).toBe(`replace(t.data, '"‹number›"', c.number)`)
})
