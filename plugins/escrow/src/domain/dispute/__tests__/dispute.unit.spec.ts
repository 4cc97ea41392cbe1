import fc from "fast-check"
import { allowedActions } from "../allowed"
import { netAndTax, shareRefund } from "../share"
import { DISPUTE_STATES, OPEN_STATES, outcomeOf } from "../states"
import { timedStep, timersFrom } from "../timers"

const NOW = new Date("2027-03-10T12:00:00Z")
const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

describe("a dispute over time", () => {
  const timers = timersFrom(NOW, { answer_days: 3, escalatable_days: 4, negotiation_days: 7 })

  it("agrees for a seller that says nothing, and asks for a decision where two don't agree", () => {
    expect(timedStep("open", timers)).toEqual({ step: "refund_claim", at: inDays(3) })
    expect(timedStep("negotiating", timers)).toEqual({ step: "escalate", at: inDays(7) })
    expect(timers.escalatable_at).toEqual(inDays(4))
  })

  it.each(["escalated", "resolved", "withdrawn"] as const)(
    "leaves one that is %s alone",
    (state) => {
      expect(timedStep(state, timers)).toBeNull()
    }
  )
})

describe("allowedActions", () => {
  const standing = { state: "negotiating", offer_side: "buyer", escalatable_at: NOW } as const

  it("lets each side do its part", () => {
    expect(allowedActions("buyer", standing, NOW)).toEqual([
      "message",
      "offer",
      "escalate",
      "withdraw",
    ])
    expect(allowedActions("seller", standing, NOW)).toEqual([
      "message",
      "offer",
      "answer_offer",
      "escalate",
    ])
    expect(allowedActions("operator", standing, NOW)).toEqual(["message", "escalate"])
  })

  it("lets the two talk first, and the operator decide only what was put before it", () => {
    const early = { ...standing, escalatable_at: inDays(1) }
    expect(allowedActions("seller", early, NOW)).not.toContain("escalate")
    expect(allowedActions("operator", early, NOW)).toContain("escalate")
    const escalated = { ...standing, state: "escalated" as const }
    expect(allowedActions("operator", escalated, NOW)).toEqual(["message", "decide"])
    expect(allowedActions("buyer", escalated, NOW)).not.toContain("escalate")
  })

  it.each(DISPUTE_STATES.filter((state) => !OPEN_STATES.includes(state)))(
    "lets nobody do anything about one that is %s",
    (state) => {
      for (const side of ["buyer", "seller", "operator"] as const) {
        expect(allowedActions(side, { ...standing, state }, NOW)).toEqual([])
      }
    }
  )
})

describe("a refund", () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 9n })

  it("is shared among the claims: to the cent, and nothing beyond a claim", () => {
    fc.assert(
      fc.property(
        fc.array(
          amount.map((value) => value + 1n),
          { minLength: 1, maxLength: 6 }
        ),
        amount,
        fc.integer({ min: 0, max: 100 }),
        (claimed, shipping, percent) => {
          const claims = claimed.map((value, index) => ({ id: String(index), claimed: value }))
          const total = claimed.reduce((sum, value) => sum + value, shipping)
          const refund = (total * BigInt(percent)) / 100n
          const share = shareRefund(refund, claims, shipping)
          const parts = [...share.lines.values()]
          expect(parts.reduce((sum, part) => sum + part, share.shipping)).toBe(refund)
          expect(share.shipping).toBeLessThanOrEqual(shipping)
          parts.forEach((part, index) => expect(part).toBeLessThanOrEqual(claimed[index]))
        }
      )
    )
  })

  it("takes the tax with it, all of it with all of the charge", () => {
    expect(netAndTax(500n, { gross: 1190n, tax: 190n })).toEqual({ net: 420n, tax: 80n })
    expect(netAndTax(1190n, { gross: 1190n, tax: 190n })).toEqual({ net: 1000n, tax: 190n })
    expect(netAndTax(0n, { gross: 0n, tax: 0n })).toEqual({ net: 0n, tax: 0n })
  })

  it("decides how a dispute ended", () => {
    expect([outcomeOf(0n, 9n), outcomeOf(4n, 9n), outcomeOf(9n, 9n)]).toEqual([
      "release",
      "split",
      "refund",
    ])
  })
})
