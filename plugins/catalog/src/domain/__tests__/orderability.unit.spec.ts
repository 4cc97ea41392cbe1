import { DEFAULT_ORDER_RULE } from "../order-rule"
import { orderabilityReasons, type ProductFacts, type VariantFacts } from "../orderability"
import { admits, audienceOf, chosenIn } from "../audience"

const variant = (
  available: number | null,
  rule: Partial<VariantFacts["rule"]> = {}
): VariantFacts => ({ available, rule: { ...DEFAULT_ORDER_RULE, ...rule } })

const fine: ProductFacts = {
  published: true,
  seller_may_sell: true,
  has_price: true,
  has_shipping: true,
  variants: [variant(5)],
}

describe("orderabilityReasons", () => {
  it.each<[string, Partial<ProductFacts>, string[]]>([
    ["everything there", {}, []],
    ["a draft", { published: false }, ["NOT_PUBLISHED"]],
    ["an unverified seller", { seller_may_sell: false }, ["SELLER_NOT_VERIFIED"]],
    ["no price", { has_price: false }, ["NO_PRICE"]],
    ["no shipping", { has_shipping: false }, ["NO_SHIPPING"]],
    ["no variants", { variants: [] }, ["OUT_OF_STOCK"]],
    ["nothing in stock", { variants: [variant(0), variant(-3)] }, ["OUT_OF_STOCK"]],
    [
      "less than the minimum",
      { variants: [variant(5, { min_quantity: 6 })] },
      ["STOCK_BELOW_MINIMUM"],
    ],
    ["one variant of two", { variants: [variant(0), variant(1)] }, []],
    ["backorders", { variants: [variant(0, { backorder_limit: 10 })] }, []],
    ["stock not counted", { variants: [variant(null, { min_quantity: 500 })] }, []],
    ["several at once", { published: false, variants: [] }, ["NOT_PUBLISHED", "OUT_OF_STOCK"]],
  ])("%s", (_, change, reasons) => {
    expect(orderabilityReasons({ ...fine, ...change })).toEqual(reasons)
  })
})

describe("an audience", () => {
  it("is its visibility, or whom the seller chose", () => {
    expect(audienceOf("public", ["comp_1"])).toEqual(["public"])
    expect(audienceOf("chosen", ["ptier_1", "comp_1", "comp_1"])).toEqual(["comp_1", "ptier_1"])
    expect(chosenIn(audienceOf("chosen", ["comp_1"]))).toEqual(["comp_1"])
    expect(chosenIn(audienceOf("verified", ["comp_1"]))).toEqual([])
  })

  it("admits who has one of its tokens, and nobody when nobody was chosen", () => {
    expect(admits(["public"], ["public"])).toBe(true)
    expect(admits(["verified"], ["public"])).toBe(false)
    expect(admits(["comp_1", "ptier_1"], ["public", "verified", "comp_2", "ptier_1"])).toBe(true)
    expect(admits(audienceOf("chosen", []), ["public", "verified", "comp_2"])).toBe(false)
  })
})
