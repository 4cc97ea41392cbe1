import * as fc from "fast-check"
import { slug, takeHandle } from "../handles"
import { rangesOf } from "../plan-prices"
import { rawNumber } from "../price-tables"
import { rowIds } from "../row-ids"
import { skuKey } from "../sku-key"

it("makes ids that ascend, look like Medusa's and never repeat", () => {
  const next = rowIds(new Date("2027-03-01T12:00:00Z"))
  const ids = Array.from({ length: 5000 }, () => next("prod"))
  expect(new Set(ids).size).toBe(5000)
  expect([...ids].sort()).toEqual(ids)
  expect(ids.every((id) => /^prod_[0-9A-HJKMNP-TV-Z]{26}$/.test(id))).toBe(true)
  const later = rowIds(new Date("2027-03-01T12:00:00.001Z"))("prod")
  expect(later > ids[0]).toBe(true)
})

it("turns breaks into ranges that cover every quantity once", () => {
  const breaks = fc
    .uniqueArray(fc.integer({ min: 2, max: 500 }), { maxLength: 5 })
    .map((from) => [1, ...from].map((min_quantity) => ({ min_quantity, amount: 1n })))
  fc.assert(
    fc.property(breaks, fc.integer({ min: 1, max: 600 }), (steps, quantity) => {
      const holding = rangesOf(steps).filter(
        ({ from, to }) => (from ?? 1) <= quantity && (to === null || quantity <= to)
      )
      expect(holding).toHaveLength(1)
    })
  )
})

it("writes numbers as Medusa keeps them", () => {
  expect(rawNumber("9.50")).toEqual({ value: "9.5", precision: 20 })
  expect(rawNumber("10.00")).toEqual({ value: "10", precision: 20 })
  expect(rawNumber("100")).toEqual({ value: "100", precision: 20 })
})

it("finds a handle that nobody has", () => {
  expect(slug("Grüne Lampe & Schirm, 40 cm")).toBe("gruene-lampe-schirm-40-cm")
  expect(slug("日本")).toBe("product")
  const taken = new Set(["lamp", "lamp-alder"])
  const handle = takeHandle(["lamp", "lamp-alder"], "prod_01ABCDEFGHIJ", taken)
  expect(handle).toBe("lamp-abcdefghij")
  expect(taken.has(handle)).toBe(true)
})

it("compares article numbers without case and space around", () => {
  expect(skuKey("  ab-1 ")).toBe("AB-1")
  expect(skuKey("äb")).toBe("äB")
})
