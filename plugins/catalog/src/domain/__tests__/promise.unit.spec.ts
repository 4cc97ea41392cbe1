import fc from "fast-check"
import { addDays } from "@wholesale/core/shared/day"
import { promiseDate, shareSlots, unitsToMake, type PromiseInput } from "../promise"

const TODAY = "2027-03-01"

const slots = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    ready_on: fc.integer({ min: -10, max: 90 }).map((days) => addDays(TODAY, days)),
    free: fc.integer({ min: 0, max: 50 }),
  }),
  { selector: ({ id }) => id, maxLength: 6 }
)

const inputs: fc.Arbitrary<PromiseInput> = fc.record({
  today: fc.constant(TODAY),
  quantity: fc.integer({ min: 1, max: 200 }),
  supply: fc.constantFrom("stock" as const, "made_to_order" as const),
  available: fc.integer({ min: -5, max: 100 }),
  lead_time_days: fc.integer({ min: 0, max: 60 }),
  slots,
})

describe("promiseDate", () => {
  it("never promises a day in the past", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(promiseDate(input).ship_on >= TODAY).toBe(true)
      })
    )
  })

  it("never promises fewer units an earlier day than it promises none of them", () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 50 }), (input, more) => {
        const sooner = promiseDate(input)
        const later = promiseDate({ ...input, quantity: input.quantity + more })
        if (sooner.basis === "slot" && later.basis === "slot") {
          expect(later.ship_on >= sooner.ship_on).toBe(true)
        }
      })
    )
  })

  it("rests on a slot only when slots make everything that stock lacks until then", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { basis, ship_on } = promiseDate(input)
        const made = input.slots
          .filter(({ ready_on }) => ready_on <= ship_on)
          .reduce((sum, { free }) => sum + free, 0)
        if (basis === "slot") {
          expect(made).toBeGreaterThanOrEqual(unitsToMake(input))
        }
        expect(basis === "stock").toBe(unitsToMake(input) === 0)
      })
    )
  })

  const base = { today: TODAY, supply: "stock", available: 10, lead_time_days: 3 } as const
  const planned = [
    { id: "b", ready_on: "2027-04-10", free: 20 },
    { id: "a", ready_on: "2027-03-20", free: 5 },
  ]

  it.each([
    [{ ...base, quantity: 10, slots: planned }, "2027-03-04", "stock"],
    [{ ...base, quantity: 12, slots: planned }, "2027-03-20", "slot"],
    [{ ...base, quantity: 16, slots: planned }, "2027-04-10", "slot"],
    [{ ...base, quantity: 36, slots: planned }, "2027-04-13", "lead_time"],
    [{ ...base, quantity: 11, slots: [] }, "2027-03-04", "lead_time"],
    [
      { ...base, quantity: 5, supply: "made_to_order" as const, slots: planned },
      "2027-03-20",
      "slot",
    ],
  ])("%j leaves on %s by %s", (input, ship_on, basis) => {
    expect(promiseDate(input)).toEqual({ ship_on, basis })
  })
})

describe("shareSlots", () => {
  it("takes at most what is free, earliest first, and no more than asked for", () => {
    fc.assert(
      fc.property(slots, fc.integer({ min: 0, max: 200 }), (open, quantity) => {
        const shares = shareSlots(open, quantity)
        const taken = shares.reduce((sum, share) => sum + share.quantity, 0)
        const free = open.reduce((sum, slot) => sum + slot.free, 0)
        expect(taken).toBe(Math.min(quantity, free))
        const days = shares.map(({ ready_on }) => ready_on)
        expect(days).toEqual([...days].sort())
      })
    )
  })
})
