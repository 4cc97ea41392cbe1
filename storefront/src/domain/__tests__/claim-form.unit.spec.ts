import fc from "fast-check"
import {
  amountOf,
  costOf,
  draftOf,
  readClaim,
  reasonsToShow,
  totalOf,
  withQuantity,
} from "../claim-form"

const line = (line_id: string, quantity: number, amount: number) => ({
  shipment_id: "ship",
  shipment_number: 1,
  line_id,
  title: "Bowl",
  quantity,
  amount,
  delivered_at: "2026-12-01T10:00:00Z",
  until: null,
})
const bowls = line("bowls", 12, 6997)
const cups = line("cups", 4, 2000)
const claimable = { currency_code: "eur", shipping: 1190, lines: [bowls, cups] }
const none = { on: false, typed: null }
const entered = (quantity: number, typed: string | null = null, reason = "damaged") => ({
  quantity,
  typed,
  reason,
})

describe("costOf", () => {
  it.each([
    [12, 6997],
    [6, 3499],
    [3, 1749],
    [0, 0],
    [20, 6997],
  ])("says what %i of 12 units for 6997 cost: %i", (quantity, cost) => {
    expect(costOf(bowls, quantity)).toBe(cost)
  })

  it("is never more than the whole, and grows with the units", () => {
    const money = fc.integer({ min: 1, max: 100_000_000_000 })
    fc.assert(
      fc.property(money, fc.integer({ min: 1, max: 9999 }), fc.nat(9999), (amount, all, some) => {
        const cost = (quantity: number) => costOf({ amount, quantity: all }, quantity)
        expect(cost(some)).toBeLessThanOrEqual(amount)
        expect(cost(some)).toBeLessThanOrEqual(cost(some + 1))
      })
    )
  })
})

describe("amountOf", () => {
  it.each([
    [null, 500, { amount: 500, problem: null }],
    ["3.20", 500, { amount: 320, problem: null }],
    ["5,00", 500, { amount: 500, problem: null }],
    ["5.01", 500, { amount: null, problem: "tooMuch" }],
    ["half", 500, { amount: null, problem: "unreadable" }],
    ["", 500, { amount: null, problem: "unreadable" }],
    ["0", 500, { amount: 0, problem: null }],
  ])("reads %j of at most %i", (typed, most, expected) => {
    expect(amountOf({ typed, most }, "eur")).toEqual(expected)
  })

  it("refuses nothing where something is wanted", () => {
    expect(amountOf({ typed: "0", most: 500, least: 1 }, "eur").problem).toBe("unreadable")
  })
})

describe("a draft", () => {
  it("keeps a lowered amount while the goods cost as much", () => {
    const lowered = entered(6, "20.00")
    expect(withQuantity(bowls, lowered, 5, "eur")).toEqual(entered(5, "20.00"))
    expect(withQuantity(bowls, lowered, 2, "eur")).toEqual(entered(2))
  })

  it("adds up what is wanted, without lines that nobody entered or that can't be read", () => {
    const lines = { "ship bowls": entered(3), "ship cups": entered(2, "7.50") }
    expect(totalOf(claimable, { lines, shipping: none })).toBe(1749 + 750)
    expect(totalOf(claimable, { lines, shipping: { on: true, typed: null } })).toBe(
      1749 + 750 + 1190
    )
    expect(totalOf(claimable, { lines, shipping: { on: true, typed: "99" } })).toBe(1749 + 750)
    const zero = { lines: { "ship cups": entered(0, "7.50") }, shipping: none }
    expect(totalOf(claimable, zero)).toBe(0)
    expect(draftOf(zero, bowls)).toEqual(entered(0, null, ""))
  })

  it("names the reasons that need a picture, of lines with units only", () => {
    const lines = {
      a: entered(1, null, "wrong_item"),
      b: entered(1, null, "short_count"),
      c: entered(0, null, "damaged"),
    }
    expect(reasonsToShow({ lines, shipping: none })).toEqual(["wrong_item"])
  })
})

describe("readClaim", () => {
  const form = (fields: Record<string, string>) => {
    const data = new FormData()
    Object.entries({ currency_code: "eur", text: "Cracked", ...fields }).forEach(([name, value]) =>
      data.append(name, value)
    )
    return data
  }

  it("takes lines with units, whole where no amount was lowered", () => {
    const data = form({
      "claim:ship bowls": "3",
      "reason:ship bowls": "damaged",
      "amount:ship bowls": "",
      "claim:ship cups": "2",
      "reason:ship cups": "short_count",
      "amount:ship cups": "7,50",
      "claim:ship plates": "0",
    })
    data.append("file_id", "file_1")
    data.append("file_id", "file_2")
    const of = { shipment_id: "ship" }
    expect(readClaim(data)).toEqual({
      lines: [
        { ...of, line_id: "bowls", quantity: 3, reason_code: "damaged", amount: null },
        { ...of, line_id: "cups", quantity: 2, reason_code: "short_count", amount: 750 },
      ],
      shipping: 0,
      text: "Cracked",
      file_ids: ["file_1", "file_2"],
    })
  })

  it("takes shipping where it was ticked", () => {
    expect(readClaim(form({ claim_shipping: "on", shipping: "11.90" })).shipping).toBe(1190)
    expect(readClaim(form({ shipping: "11.90" })).shipping).toBe(0)
  })

  it("marks an amount that can't be read, for the backend to refuse", () => {
    const { lines } = readClaim(form({ "claim:s l": "1", "amount:s l": "a lot" }))
    expect(lines).toMatchObject([{ amount: -1, reason_code: "" }])
  })
})
