import type { PriceLadder } from "../../prices/price-source"
import { calculatedPrice } from "../calculated-price"
import { filterSql } from "../filter-sql"
import { PRODUCT_TERMS } from "../product-terms"
import { splitFields } from "../requested-fields"

const ladder: PriceLadder = {
  variant_id: "variant_1",
  hidden: false,
  msrp: null,
  breaks: [
    { min_quantity: 1, amount: 1205n, source: "tier", target: "ptier_1", price_id: "wp_1" },
    { min_quantity: 10, amount: 1000n, source: "tier", target: "ptier_1", price_id: "wp_2" },
  ],
}

describe("calculated_price", () => {
  it("is the first step in major units, in Medusa's shape", () => {
    expect(calculatedPrice(ladder, "eur")).toMatchObject({
      calculated_amount: 12.05,
      raw_calculated_amount: { value: "12.05", precision: 20 },
      currency_code: "eur",
      calculated_price: { id: "wp_1", min_quantity: 1, max_quantity: 9 },
    })
    expect(calculatedPrice(ladder, "jpy")).toMatchObject({ calculated_amount: 1205 })
  })

  it("is absent when it is hidden or there is none", () => {
    expect(calculatedPrice({ ...ladder, hidden: true }, "eur")).toBeUndefined()
    expect(calculatedPrice({ ...ladder, breaks: [] }, "eur")).toBeUndefined()
    expect(calculatedPrice(undefined, "eur")).toBeUndefined()
  })
})

describe("fields", () => {
  it("that we fill in don't reach Medusa's query", () => {
    const asked = ["id", "title", "variants.calculated_price.*", "variants.inventory_quantity"]
    expect(splitFields(asked, "variants.")).toEqual({
      fields: ["id", "title", "variants.id", "variants.manage_inventory"],
      price: true,
      inventory: true,
      categories: false,
    })
  })

  it("of categories always say which are internal", () => {
    const { fields } = splitFields(["categories.*"], "variants.")
    expect(fields).toEqual(
      expect.arrayContaining(["categories.is_internal", "categories.is_active"])
    )
  })
})

describe("filters", () => {
  it("become conditions with as many parameters as places", () => {
    const where = filterSql(
      {
        q: "50%",
        tags: { id: ["ptag_1"] },
        created_at: { $gte: "2026-01-01", $lt: "2026-02-01" },
        $or: [{ handle: "a" }, { variants: { sku: ["x", "y"] } }],
        region_id: "reg_1",
      },
      PRODUCT_TERMS
    )
    expect(where.sql.split("?").length - 1).toBe(where.parameters.length)
    expect(where.parameters).toContain("%50\\%%")
    expect(where.parameters).toContain('{"x","y"}')
    expect(where.sql).not.toContain("reg_1")
  })

  it("that nobody knows are refused, as are unknown operators", () => {
    expect(() => filterSql({ "p.id = 1 or true": "x" }, PRODUCT_TERMS)).toThrow("not supported")
    expect(() => filterSql({ constructor: "x" }, PRODUCT_TERMS)).toThrow("not supported")
    expect(() => filterSql({ created_at: { $re: ".*" } }, PRODUCT_TERMS)).toThrow("not supported")
  })
})
