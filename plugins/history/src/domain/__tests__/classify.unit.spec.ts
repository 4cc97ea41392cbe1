import fc from "fast-check"
import { LINE_CLASSES } from "../../http/past-lines"
import { classify } from "../classify"
import type { PastLine } from "../read-line"
import { codeKinds, guessReading } from "../reading"

const kinds = codeKinds(guessReading([]))

const line = (more: Partial<PastLine>): PastLine => ({
  number: "1001",
  sku: "A-1",
  description: "RED MUG",
  quantity: "1",
  unit_price: "2.5",
  ordered_at: "2010-01-01T00:00:00.000Z",
  customer: "C1",
  customer_name: null,
  country: "Germany",
  ...more,
})

describe("a line of a past order", () => {
  it.each([
    ["goods for money", {}, "sale", []],
    ["without a customer", { customer: null }, "sale", ["NO_CUSTOMER"]],
    ["without a description", { description: null }, "sale", ["NO_DESCRIPTION"]],
    ["sent back", { quantity: "-2" }, "cancellation", ["CANCELLATION"]],
    ["postage", { sku: "post" }, "charge", ["CHARGE"]],
    ["postage sent back", { sku: "POST", quantity: "-1" }, "charge", ["CHARGE", "CANCELLATION"]],
    ["a voucher", { sku: "gift_0001_20" }, "charge", ["CHARGE"]],
    ["an article that only begins alike", { sku: "POSTER" }, "sale", []],
    ["a written-off debt", { sku: "B", unit_price: "-50" }, "adjustment", ["ADJUSTMENT"]],
    ["a price below zero", { unit_price: "-1" }, "adjustment", ["ADJUSTMENT"]],
    ["a gift", { unit_price: "0" }, "giveaway", ["ZERO_PRICE"]],
    [
      "stock that was found",
      { unit_price: "0", customer: null, description: "found" },
      "stock_note",
      ["STOCK_NOTE", "ZERO_PRICE", "NO_CUSTOMER", "NOTE_DESCRIPTION"],
    ],
    [
      "damaged goods",
      { unit_price: "0", quantity: "-3" },
      "stock_note",
      ["STOCK_NOTE", "ZERO_PRICE"],
    ],
    ["nothing at all", { quantity: "0" }, "stock_note", ["STOCK_NOTE"]],
  ] as const)("%s", (_, more, kind, notes) => {
    expect(classify(line(more), kinds)).toEqual({ class: kind, notes })
  })

  it("is always one of the classes, and money only counts where the class says so", () => {
    const values = fc.integer({ min: -9, max: 9 }).map(String)
    fc.assert(
      fc.property(values, values, fc.constantFrom("A-1", "POST", "B"), (quantity, price, sku) => {
        const { class: kind } = classify(line({ quantity, unit_price: price, sku }), kinds)
        expect(LINE_CLASSES).toContain(kind)
        const amount = Number(quantity) * Number(price)
        if (kind === "sale") {
          expect(amount).toBeGreaterThan(0)
        } else if (kind === "cancellation") {
          expect(amount).toBeLessThan(0)
        } else if (kind === "giveaway" || kind === "stock_note") {
          expect(Math.abs(amount)).toBe(0)
        }
      })
    )
  })
})
