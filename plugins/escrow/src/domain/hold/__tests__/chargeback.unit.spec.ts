import { planHold } from "../plan"
import { daysAgo, disputed, hold, NOW, order, shipment } from "./sample"

const chargeback = (open: boolean, refund = 0n) =>
  disputed({ id: "c", kind: "chargeback", open, claimed: 1000n, refund, lines: [] })

const arrived = [shipment(1, "a", 9), shipment(2, "b", 9)]

describe("a chargeback", () => {
  it("keeps everything that it takes, also when the inspection is over", () => {
    const disputes = [chargeback(true)]
    const plan = planHold(hold(), order({ shipments: arrived, disputes }), NOW)
    expect(plan).toMatchObject({ release: 0n, kept_back: 1000n, frozen: 1000n, refunds: [] })
  })

  it("that is lost is a refund of its own, once", () => {
    const disputes = [chargeback(false, 1000n)]
    const facts = order({ shipments: arrived, disputes })
    const refund = { cause: "chargeback:c", reason: "chargeback", amount: 1000n }
    expect(planHold(hold(), facts, NOW)).toMatchObject({ release: 0n, refunds: [refund] })
    const after = hold({ refunded: 1000n, refunded_for: new Set(["chargeback:c"]) })
    expect(planHold(after, facts, NOW)).toMatchObject({ release: 0n, refunds: [] })
  })

  it("keeps the money of an order that ended until it is decided", () => {
    const ended = (disputes: ReturnType<typeof chargeback>[]) =>
      planHold(hold(), order({ state: "cancelled", disputes }), NOW).refunds
    expect(ended([chargeback(true)])).toEqual([])
    expect(ended([])).toEqual([{ cause: "ended", reason: "order_ended", amount: 1000n }])
    expect(ended([chargeback(false, 600n)])).toEqual([
      { cause: "chargeback:c", reason: "chargeback", amount: 600n },
      { cause: "ended", reason: "order_ended", amount: 400n },
    ])
  })

  it("needs no inspection of units that it does not name", () => {
    const shipments = [shipment(1, "a", 1)]
    const plan = planHold(hold(), order({ shipments, disputes: [chargeback(false, 100n)] }), NOW)
    expect(plan).toMatchObject({ release: 0n, look_again_at: daysAgo(-2) })
  })
})
