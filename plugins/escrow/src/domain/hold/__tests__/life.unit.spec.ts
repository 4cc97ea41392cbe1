import fc from "fast-check"
import { planHold } from "../plan"
import { refundOf, releaseOf } from "../moves"
import { shippedShare } from "../share"
import { fundedStateOf, heldOf } from "../states"
import type { HeldMoney, OrderDispute, OrderFacts, OrderShipment } from "../facts"
import { daysAgo, disputed, hold, NOW, returned } from "./sample"

describe("a hold over time", () => {
  const amount = fc.bigInt({ min: 1n, max: 10n ** 9n })

  /** Carries out a plan as the service does. */
  const carryOut = (money: HeldMoney, facts: OrderFacts): HeldMoney => {
    const plan = planHold(money, facts, NOW)
    let current = { ...money, frozen: plan.frozen }
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
    dispute: fc.record({
      from: fc.nat(6),
      until: fc.nat(6),
      share: fc.integer({ min: 0, max: 100 }),
    }),
    end: fc.boolean(),
  })

  it("loses no cent, never gives out more than it has, and comes to rest", () => {
    fc.assert(
      fc.property(
        life,
        ({ lines, shipping, fee, steps, returned: share, returned_from: from, dispute, end }) => {
          const named = lines.map((line, index) => ({ ...line, id: String(index) }))
          const total = named.reduce((sum, { gross }) => sum + gross, shipping)
          let money = hold({ amount: total, funded: total, fee: (total * BigInt(fee)) / 100n })
          const shipments: OrderShipment[] = []
          const left = new Map(named.map(({ id, quantity }) => [id, quantity]))
          const disputes = (step: number): OrderDispute[] => {
            const about = shipments.find(({ lines: [{ line_id }] }) => line_id !== "0")
            if (!about || step < dispute.from) {
              return []
            }
            const claimed = shippedShare({ lines: named, total: total - shipping }, [about])
            const open = step < dispute.until
            const refund = open ? 0n : (claimed * BigInt(dispute.share)) / 100n
            const of = about.lines.map((line) => ({ ...line, shipment_id: about.id }))
            return [disputed({ open, claimed, refund, lines: of })]
          }
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
            disputes: disputes(step),
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
            expect(money.frozen).toBeLessThanOrEqual(heldOf(money))
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
