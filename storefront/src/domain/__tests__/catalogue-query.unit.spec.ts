import {
  catalogueFilter,
  filterCount,
  isChosen,
  readBand,
  readCatalogue,
  toggled,
  upToBands,
  withCatalogue,
  writeBand,
} from "../catalogue-query"

describe("the catalogue's address", () => {
  it("keeps what it knows, joins repeated values and drops the rest", () => {
    expect(
      readCatalogue({ q: " tea ", seller: ["alder", "birch"], page: "2", evil: "x", origin: "" })
    ).toEqual({ q: "tea", seller: "alder,birch" })
  })

  it("changes one filter and keeps the others", () => {
    expect(withCatalogue({ q: "tea", origin: "de" }, { origin: null, sort: "newest" })).toEqual({
      q: "tea",
      sort: "newest",
    })
  })

  it("counts what narrows the list, not how it looks", () => {
    expect(filterCount({ q: "tea", origin: "de,fr", view: "list", sort: "newest" })).toBe(2)
  })

  it("becomes the backend's query", () => {
    expect(
      catalogueFilter({ price: "1000-", minimum: "12", lead: "x", in_stock: "1", sort: "evil" })
    ).toMatchObject({
      price_min: 1000,
      price_max: undefined,
      min_quantity_max: 12,
      lead_time_max: undefined,
      in_stock: "true",
      sort: undefined,
    })
  })
})

describe("toggled", () => {
  it.each([
    [undefined, "de", "de"],
    ["de", "fr", "de,fr"],
    ["de,fr", "de", "fr"],
    ["de", "de", null],
  ])("%s with %s is %s", (joined, value, expected) => {
    expect(toggled(joined, value)).toBe(expected)
  })

  it("does not take a part of a value for the value", () => {
    expect(isChosen("alder-mill", "alder")).toBe(false)
  })
})

describe("bands", () => {
  it("are written and read as inclusive ends", () => {
    expect(writeBand(1000, 5000)).toBe("1000-4999")
    expect(readBand(writeBand(1000, 5000))).toEqual({ min: 1000, max: 4999 })
    expect(readBand(writeBand(5000, null))).toEqual({ min: 5000, max: undefined })
    expect(readBand("cheap")).toEqual({ min: undefined, max: undefined })
  })

  it("add up to what lies below each end", () => {
    expect(
      upToBands([
        { from: 0, to: 2, count: 3 },
        { from: 2, to: 7, count: 0 },
        { from: 7, to: 13, count: 4 },
        { from: 13, to: null, count: 9 },
      ])
    ).toEqual([
      { max: 1, count: 3 },
      { max: 12, count: 7 },
    ])
  })
})
