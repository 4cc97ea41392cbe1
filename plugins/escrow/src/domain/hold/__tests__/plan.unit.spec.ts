import fc from "fast-check"
import { planHold } from "../plan"
import { refundOf, releaseOf } from "../moves"
import { shippedShare } from "../share"
import { fundedStateOf, heldOf } from "../states"
import type { HeldMoney, OrderFacts, OrderReturn, OrderShipment } from "../facts"

const NOW = new Date("2027-03-10T12:00:00Z")
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

const hold = (more: Partial<HeldMoney> = {}): HeldMoney => ({
  state: "funded",
  amount: 1000n,
  funded: 1000n,
  released: 0n,
  refunded: 0n,
  taken_back: 0n,
  frozen: 0n,
  fee: 100n,
  fee_tax: 19n,
  fee_charged: 0n,
  fee_tax_charged: 0n,
  inspection_days: 3,
  unconfirmed_days: 14,
  refunded_for: new Set(),
  ...more,
})

const shipment = (
  number: number,
  line: string,
  deliveredDaysAgo: number | null
): OrderShipment => ({
  id: `shp_${number}`,
  number,
  delivered_at: deliveredDaysAgo === null ? null : daysAgo(deliveredDaysAgo),
  confirmed: true,
  lines: [{ line_id: line, quantity: 4 }],
})

/** Two lines of 600 and 300, and 100 of shipping. */
const order = (more: Partial<OrderFacts> = {}): OrderFacts => ({
  state: "shipped",
  received: false,
  total: 1000n,
  lines: [
    { id: "a", quantity: 4, gross: 600n },
    { id: "b", quantity: 4, gross: 300n },
  ],
  shipments: [shipment(1, "a", null), shipment(2, "b", null)],
  returns: [],
  ...more,
})

const returned = (more: Partial<OrderReturn> = {}): OrderReturn => ({
  id: "r",
  state: "received",
  resolution: "credit",
  credit: 150n,
  replaced: false,
  ...more,
})

describe("planHold", () => {
  it.each<[string, Partial<OrderFacts>, bigint]>([
    ["what the order costs", { state: "pending_acceptance" }, 1000n],
    ["less when not all is accepted", { state: "partially_accepted", total: 700n }, 700n],
    ["nothing when it was rejected", { state: "rejected" }, 0n],
    ["nothing when it expired", { state: "expired" }, 0n],
    ["nothing when it was cancelled", { state: "cancelled" }, 0n],
  ])("asks for %s before the money came", (_, more, ask) => {
    const plan = planHold(hold({ state: "pending", funded: 0n }), order(more), NOW)
    expect(plan).toMatchObject({ ask, release: 0n, refunds: [] })
  })

  it.each<[string, OrderShipment[], bigint]>([
    ["nothing that has not arrived", [shipment(1, "a", null)], 0n],
    ["nothing during the inspection", [shipment(1, "a", 2.9)], 0n],
    ["a shipment, with the shipping, when its inspection is over", [shipment(1, "a", 3)], 700n],
    ["only the one that is over", [shipment(1, "a", 3), shipment(2, "b", 1)], 700n],
    ["everything in the end", [shipment(1, "a", 9), shipment(2, "b", 3)], 1000n],
  ])("releases %s", (_, shipments, release) => {
    expect(planHold(hold(), order({ shipments }), NOW)).toMatchObject({ release, ask: null })
  })

  it("waits longer where only the seller says that the goods arrived", () => {
    const stated = (days: number) => ({ ...shipment(1, "a", days), confirmed: false })
    const plan = (days: number) =>
      planHold(hold(), order({ state: "completed", shipments: [stated(days)] }), NOW)
    expect(plan(13)).toMatchObject({ release: 0n, look_again_at: daysAgo(-1) })
    expect(plan(14).release).toBe(700n)
  })

  it("does not take an order that completed by itself for one that the buyer confirmed", () => {
    const completed = order({ state: "completed", shipments: [shipment(1, "a", 0)] })
    expect(planHold(hold(), completed, NOW).release).toBe(0n)
  })

  it("releases everything when the buyer has confirmed it, and only the rest of it", () => {
    const completed = order({ received: true, shipments: [shipment(1, "a", 0)] })
    expect(planHold(hold(), completed, NOW).release).toBe(1000n)
    const before = hold({ state: "partially_released", released: 700n })
    expect(planHold(before, completed, NOW).release).toBe(300n)
  })

  it("says what each shipment waits for, and when to look again", () => {
    const shipments = [shipment(1, "a", 2), shipment(2, "b", 1), shipment(3, "b", null)]
    const plan = planHold(hold(), order({ shipments }), NOW)
    expect(plan.shipments.map(({ reason }) => reason)).toEqual([
      "inspection",
      "inspection",
      "delivery",
    ])
    expect(plan.look_again_at).toEqual(daysAgo(-1))
  })

  it.each<[string, Partial<HeldMoney>, Partial<OrderFacts>, unknown[]]>([
    ["all that is held when the order ended", {}, { state: "cancelled" }, [["ended", 1000n]]],
    ["what was not accepted", {}, { total: 640n }, [["acceptance", 360n]]],
    ["that only once", { refunded_for: new Set(["acceptance"]) }, { total: 640n }, []],
    ["what was returned for credit", {}, { returns: [returned()] }, [["return:r", 150n]]],
    ["nothing before the goods are back", {}, { returns: [returned({ state: "approved" })] }, []],
    [
      "nothing where goods are replaced",
      {},
      { returns: [returned({ resolution: "replacement" })] },
      [],
    ],
  ])("gives back %s", (_, money, facts, refunds) => {
    const plan = planHold(hold(money), order(facts), NOW)
    expect(plan.refunds.map(({ cause, amount }) => [cause, amount])).toEqual(refunds)
  })

  it.each<[string, Partial<OrderReturn>, bigint]>([
    ["asked for", { state: "requested" }, 150n],
    ["on its way", { state: "approved" }, 150n],
    ["to be replaced", { resolution: "replacement" }, 150n],
    ["declined", { state: "declined" }, 0n],
    ["replaced", { resolution: "replacement", replaced: true }, 0n],
  ])("keeps back a return that is %s", (_, more, kept) => {
    const shipments = [shipment(1, "a", 9), shipment(2, "b", 9)]
    const plan = planHold(hold(), order({ shipments, returns: [returned(more)] }), NOW)
    expect(plan).toMatchObject({ release: 1000n - kept, kept_back: kept })
  })

  it("does not release what is in dispute", () => {
    const shipments = [shipment(1, "a", 9), shipment(2, "b", 9)]
    const plan = planHold(hold({ state: "disputed", frozen: 400n }), order({ shipments }), NOW)
    expect(plan).toMatchObject({ release: 600n, kept_back: 400n })
  })

  it("does not release what went back", () => {
    const money = hold({ refunded: 150n, refunded_for: new Set(["return:r"]) })
    const shipments = [shipment(1, "a", 9), shipment(2, "b", 9)]
    expect(planHold(money, order({ shipments, returns: [returned()] }), NOW).release).toBe(850n)
    const first = order({ shipments: shipments.slice(0, 1), returns: [returned()] })
    expect(planHold(money, first, NOW).release).toBe(550n)
  })
})

describe("what moves with the money", () => {
  it("is the commission in proportion, and all of it with the last part", () => {
    const first = releaseOf(hold(), 333n)
    expect(first).toMatchObject({ fee: 33n, fee_tax: 6n, after: { fee: 67n, fee_charged: 33n } })
    const last = releaseOf({ ...hold(), ...first.after }, 667n)
    expect(last.after).toMatchObject({ fee: 0n, fee_charged: 100n, fee_tax_charged: 19n })
  })

  it("is no commission on what goes back, held or released", () => {
    const early = refundOf(hold(), 500n)
    expect(early).toMatchObject({ from_hold: 500n, from_seller: 0n, dropped: { fee: 50n } })
    expect(early.after).toMatchObject({ refunded: 500n, taken_back: 0n, fee: 50n, fee_tax: 9n })
    const { after } = releaseOf({ ...hold(), ...early.after }, 500n)
    const late = refundOf({ ...hold(), ...after }, 100n)
    expect(late).toMatchObject({ from_hold: 0n, from_seller: 100n, returned: { fee: 10n } })
    expect(late.after).toMatchObject({ refunded: 600n, taken_back: 100n, fee_charged: 40n })
    expect(heldOf({ ...hold(), ...late.after })).toBe(0n)
  })
})

describe("a hold over time", () => {
  const amount = fc.bigInt({ min: 1n, max: 10n ** 9n })

  /** Carries out a plan as the service does. */
  const carryOut = (money: HeldMoney, facts: OrderFacts): HeldMoney => {
    const plan = planHold(money, facts, NOW)
    let current = money
    for (const { cause, amount: back } of plan.refunds) {
      const { after } = refundOf(current, back)
      current = { ...current, ...after, refunded_for: new Set([...current.refunded_for, cause]) }
    }
    if (plan.release > 0n) {
      current = { ...current, ...releaseOf(current, plan.release).after }
    }
    return { ...current, state: fundedStateOf(current) }
  }

  const life = fc.record({
    lines: fc.array(fc.record({ quantity: fc.integer({ min: 1, max: 9 }), gross: amount }), {
      minLength: 1,
      maxLength: 4,
    }),
    shipping: fc.bigInt({ min: 0n, max: 10_000n }),
    fee: fc.integer({ min: 0, max: 100 }),
    steps: fc.array(
      fc.record({ line: fc.nat(3), share: fc.integer({ min: 1, max: 9 }), days: fc.nat(6) }),
      { maxLength: 6 }
    ),
    returned: fc.option(fc.integer({ min: 1, max: 99 }), { nil: null }),
    returned_from: fc.nat(6),
    end: fc.boolean(),
  })

  it("loses no cent, never gives out more than it has, and comes to rest", () => {
    fc.assert(
      fc.property(
        life,
        ({ lines, shipping, fee, steps, returned: share, returned_from: from, end }) => {
          const named = lines.map((line, index) => ({ ...line, id: String(index) }))
          const total = named.reduce((sum, { gross }) => sum + gross, shipping)
          let money = hold({ amount: total, funded: total, fee: (total * BigInt(fee)) / 100n })
          const shipments: OrderShipment[] = []
          const left = new Map(named.map(({ id, quantity }) => [id, quantity]))
          const facts = (step: number): OrderFacts => ({
            state: "shipped",
            received: false,
            total,
            lines: named,
            shipments: [...shipments],
            returns:
              share && step >= from
                ? [returned({ credit: (named[0].gross * BigInt(share)) / 100n, state: "received" })]
                : [],
          })
          for (const [step, { line, share: wanted, days }] of steps.entries()) {
            const id = String(line % named.length)
            const quantity = Math.min(wanted, left.get(id) ?? 0)
            if (quantity > 0) {
              left.set(id, (left.get(id) ?? 0) - quantity)
              shipments.push({
                id: `s${shipments.length}`,
                number: shipments.length,
                delivered_at: daysAgo(days),
                confirmed: days % 2 === 0,
                lines: [{ line_id: id, quantity }],
              })
            }
            money = carryOut(money, facts(step))
            expect(heldOf(money)).toBeGreaterThanOrEqual(0n)
            expect(money.fee).toBeGreaterThanOrEqual(0n)
            expect(carryOut(money, facts(step))).toEqual(money)
          }
          if (end) {
            money = carryOut(money, { ...facts(6), received: true })
            money = carryOut(money, { ...facts(7), received: true })
            expect(heldOf(money)).toBe(0n)
            expect(money.fee).toBe(0n)
            const kept = money.released - money.taken_back
            expect(money.fee_charged).toBeLessThanOrEqual(kept)
          }
          expect(money.released - money.taken_back + money.refunded + heldOf(money)).toBe(total)
        }
      ),
      { numRuns: 500 }
    )
  })

  it("makes all shipments together worth exactly the order", () => {
    fc.assert(
      fc.property(life, ({ lines, shipping }) => {
        const named = lines.map((line, index) => ({ ...line, id: String(index) }))
        const total = named.reduce((sum, { gross }) => sum + gross, shipping)
        const one = named.map(({ id, quantity }) => ({ lines: [{ line_id: id, quantity }] }))
        expect(shippedShare({ lines: named, total }, one)).toBe(total)
      })
    )
  })
})
