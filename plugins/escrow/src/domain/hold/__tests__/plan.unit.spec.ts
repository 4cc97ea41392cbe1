import { planHold } from "../plan"
import { refundOf, releaseOf } from "../moves"
import { heldOf } from "../states"
import type { HeldMoney, OrderFacts, OrderReturn, OrderShipment } from "../facts"
import { daysAgo, disputed, hold, NOW, order, returned, shipment } from "./sample"

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

  it("does not release what is in dispute, and all the rest", () => {
    const shipments = [shipment(1, "a", 9), shipment(2, "b", 9)]
    const plan = planHold(hold(), order({ shipments, disputes: [disputed()] }), NOW)
    expect(plan).toMatchObject({ release: 400n, kept_back: 600n, frozen: 600n, refunds: [] })
  })

  it("freezes no more than is held", () => {
    const money = hold({ released: 900n })
    const shipments = [shipment(1, "a", 9), shipment(2, "b", 1)]
    const plan = planHold(money, order({ shipments, disputes: [disputed()] }), NOW)
    expect(plan).toMatchObject({ release: 0n, frozen: 100n })
  })

  it("keeps what is in dispute out of what has not arrived before what has", () => {
    const shipments = [shipment(1, "a", null), shipment(2, "b", 9)]
    const plan = planHold(hold(), order({ shipments, disputes: [disputed()] }), NOW)
    expect(plan).toMatchObject({ release: 400n, kept_back: 0n, frozen: 600n })
  })

  it.each([
    ["refunded", 600n, 100n],
    ["split", 250n, 450n],
    ["released", 0n, 700n],
  ])("settles the share of a dispute at once when it is %s", (_, refund, release) => {
    // The second shipment is still being inspected; shipping goes with the first that is settled.
    const shipments = [shipment(1, "a", null), shipment(2, "b", 1)]
    const disputes = [disputed({ open: false, refund })]
    const plan = planHold(hold(), order({ shipments, disputes }), NOW)
    expect(plan).toMatchObject({ release, kept_back: 0n, frozen: 0n })
    const refunds = refund ? [{ cause: "dispute:d", reason: "dispute", amount: refund }] : []
    expect(plan.refunds).toEqual(refunds)
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
