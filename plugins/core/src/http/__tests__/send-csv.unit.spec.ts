import { everyRow, harmless } from "../send-csv"

describe("harmless", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+49 30", "'+49 30"],
    ["@sum", "'@sum"],
    ["-cmd", "'-cmd"],
    ["-1+1", "'-1+1"],
    ["\tx", "'\tx"],
    ["-12.50", "-12.50"],
    ["-3", "-3"],
    ["Alder & Sons", "Alder & Sons"],
    ["", ""],
  ])("shows %p as %p", (cell, shown) => {
    expect(harmless(cell)).toBe(shown)
  })
})

describe("everyRow", () => {
  it.each([0, 1, 1000, 2345])("gives all of %i rows once, in their order", async (count) => {
    const all = Array.from({ length: count }, (_, index) => index)
    const rows: number[] = []
    const page = async ({ limit, offset }: { limit: number; offset: number }) =>
      all.slice(offset, offset + limit)
    for await (const row of everyRow(page)) {
      rows.push(row)
    }
    expect(rows).toEqual(all)
  })
})
