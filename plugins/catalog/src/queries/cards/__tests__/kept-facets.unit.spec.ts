import { facetsKey, keepFacets, KEPT_FOR, KEPT_FROM_PRODUCTS } from "../kept-facets"

const query = { limit: 24, offset: 0, facets: true }
const visitor = { tokens: ["public"] }

const cacheOf = () => {
  const kept: [string, number | undefined][] = []
  return {
    kept,
    set: (key: string, _data: unknown, seconds?: number) => {
      kept.push([key, seconds])
      return Promise.resolve()
    },
  }
}

const rows = (count: number) => [
  { facet: "all", value: null, label: null, count },
  { facet: "in_stock", value: null, label: null, count: 7 },
]

describe("facetsKey", () => {
  const key = facetsKey(query, visitor, "eur")

  it("is the same on every page, in every order, and for everybody who sees the same", () => {
    expect(facetsKey({ ...query, offset: 24, sort: "newest" }, visitor, "eur")).toBe(key)
    const buyer = facetsKey(query, { tokens: ["verified", "public"] }, "eur")
    expect(facetsKey(query, { tokens: ["public", "verified"] }, "eur")).toBe(buyer)
  })

  it.each([
    ["who sees more", facetsKey(query, { tokens: ["public", "comp_1"] }, "eur")],
    ["another currency", facetsKey(query, visitor, "usd")],
    ["a filter", facetsKey({ ...query, category: ["pcat_1"] }, visitor, "eur")],
    ["the same value of another filter", facetsKey({ ...query, price_min: 5 }, visitor, "eur")],
  ])("is another for %s", (_what, other) => {
    expect(other).not.toBe(key)
    expect(facetsKey({ ...query, price_max: 5 }, visitor, "eur")).not.toBe(other)
  })
})

describe("keepFacets", () => {
  it("keeps many products for a minute", async () => {
    const cache = cacheOf()
    const facets = await keepFacets(cache, "key", rows(KEPT_FROM_PRODUCTS))
    expect(facets.in_stock).toBe(7)
    expect(cache.kept).toEqual([["key", KEPT_FOR]])
  })

  it("keeps neither few products nor a search", async () => {
    const cache = cacheOf()
    await keepFacets(cache, "key", rows(KEPT_FROM_PRODUCTS - 1))
    await keepFacets(cache, null, rows(KEPT_FROM_PRODUCTS))
    expect(cache.kept).toEqual([])
  })
})
