import fc from "fast-check"
import { CHARGEBACK_MACHINE, CHARGEBACK_STATES, type ChargebackState } from "../states"
import { chargebackStateOf, shareChargeback, stepsTo } from "../chargeback"

it.each([
  ["warning_needs_response", "inquiry"],
  ["warning_closed", "closed"],
  ["needs_response", "open"],
  ["under_review", "open"],
  ["won", "won"],
  ["lost", "lost"],
  ["a status of tomorrow", "open"],
])("%s is %s to us", (status, state) => {
  expect(chargebackStateOf(status)).toBe(state)
})

describe("the steps of a chargeback", () => {
  it.each([
    [null, "open", ["open"]],
    [null, "lost", ["open", "lost"]],
    [null, "closed", ["closed"]],
    ["inquiry", "won", ["open", "won"]],
    ["inquiry", "closed", ["closed"]],
    ["open", "won", ["won"]],
    ["open", "open", []],
    ["open", "inquiry", []],
    ["lost", "open", []],
    ["closed", "lost", []],
  ] as const)("from %s to %s are %j", (known, seen, steps) => {
    expect(stepsTo(known, seen)).toEqual(steps)
  })

  /** Every state that it goes through after hearing of these, one after the other. */
  const follow = (heard: readonly ChargebackState[]): ChargebackState[] =>
    heard.reduce<ChargebackState[]>(
      (path, seen) => [...path, ...stepsTo(path.at(-1) ?? null, seen)],
      []
    )

  const isAllowed = (path: readonly ChargebackState[]) =>
    path.slice(1).every((to, index) => CHARGEBACK_MACHINE[path[index]].includes(to))

  it("are allowed ones, and money is taken at most once, whatever is heard in whatever order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CHARGEBACK_STATES), { maxLength: 12 }), (heard) => {
        const path = follow(heard)
        expect(isAllowed(path) && new Set(path).size === path.length).toBe(true)
      }),
      { numRuns: 1000 }
    )
  })

  it("end the same when events are late, doubled and out of order, as each shows how it is now", () => {
    const lives = fc.constantFrom<ChargebackState[]>(
      ["inquiry", "closed"],
      ["inquiry", "open", "won"],
      ["inquiry", "open", "lost"],
      ["open", "won"],
      ["open", "lost"],
      ["open"]
    )
    fc.assert(
      fc.property(lives, fc.array(fc.nat(9), { minLength: 1, maxLength: 20 }), (life, late) => {
        // What is seen when an event is handled is the present, or what a slow request brought.
        const heard = late.map((index) => life[Math.min(index, life.length - 1)])
        expect(follow([...heard, life.at(-1) ?? "open"]).at(-1)).toBe(follow(life).at(-1))
      }),
      { numRuns: 10_000 }
    )
  })
})

describe("the shares of a chargeback", () => {
  const orders = fc.array(fc.bigInt(0n, 1_000_000n), { minLength: 1, maxLength: 8 })

  it("are all of it, and none is more than its order has left", () => {
    fc.assert(
      fc.property(orders, fc.bigInt(1n, 5_000_000n), (left, amount) => {
        const of = left.map((one, index) => ({ seller_order_id: `o${index}`, left: one }))
        const { shares, beyond } = shareChargeback(amount, of)
        const sum = shares.reduce((total, share) => total + share.amount, 0n)
        expect(sum + beyond).toBe(amount)
        expect(beyond >= 0n).toBe(true)
        for (const share of shares) {
          const order = of.find(({ seller_order_id }) => seller_order_id === share.seller_order_id)
          expect(share.amount > 0n && share.amount <= (order?.left ?? 0n)).toBe(true)
        }
      })
    )
  })

  it("leave nothing to an order that has nothing left", () => {
    const orders = [
      { seller_order_id: "a", left: 0n },
      { seller_order_id: "b", left: 60n },
    ]
    expect(shareChargeback(100n, orders)).toEqual({
      shares: [{ seller_order_id: "b", amount: 60n }],
      beyond: 40n,
    })
  })
})
