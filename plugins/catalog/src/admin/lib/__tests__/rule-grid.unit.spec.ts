import fc from "fast-check"

import { isImpossible } from "../../../domain/order-rule"
import { readRule, RULE_COLUMNS } from "../rule-grid"

describe("a row of the order rules", () => {
  it("has the defaults where a cell is empty", () => {
    expect(readRule("v1", {})).toEqual({
      rule: {
        variant_id: "v1",
        min_quantity: 1,
        order_multiple: 1,
        max_quantity: null,
        sample_quantity: null,
        backorder_limit: 0,
        low_stock_threshold: null,
      },
      problems: {},
    })
  })

  it("reads thousands as spreadsheets write them", () => {
    const { rule, problems } = readRule("v1", { min_quantity: "1.200", max_quantity: " 12 000 " })
    expect(problems).toEqual({})
    expect(rule).toMatchObject({ min_quantity: 1200, max_quantity: 12000 })
  })

  it.each([
    [{ min_quantity: "six" }, { min_quantity: "not_a_number" }],
    [{ min_quantity: "-6" }, { min_quantity: "not_a_number" }],
    [{ min_quantity: "1.5" }, { min_quantity: "not_a_number" }],
    [{ order_multiple: "0" }, { order_multiple: "too_small" }],
    [{ backorder_limit: "0", low_stock_threshold: "0" }, {}],
    [{ max_quantity: "99999999" }, { max_quantity: "too_large" }],
    [
      { min_quantity: "7", order_multiple: "6", max_quantity: "11" },
      { max_quantity: "impossible" },
    ],
  ])("%p", (texts, problems) => {
    expect(readRule("v1", texts).problems).toEqual(problems)
  })

  it("has no problem exactly when some quantity satisfies it", () => {
    const number = fc.integer({ min: 1, max: 60 })
    fc.assert(
      fc.property(number, number, number, (least, multiple, most) => {
        const texts = {
          min_quantity: `${least}`,
          order_multiple: `${multiple}`,
          max_quantity: `${most}`,
        }
        const { rule, problems } = readRule("v1", texts)
        const admitted = Array.from({ length: most }, (_, index) => index + 1).some(
          (quantity) => quantity >= least && quantity % multiple === 0
        )
        expect(Object.keys(problems).length === 0).toBe(admitted)
        expect(isImpossible(rule)).toBe(!admitted)
      })
    )
  })

  it("names every column once", () => {
    expect(new Set(RULE_COLUMNS).size).toBe(RULE_COLUMNS.length)
  })
})
