import {
  amountLeft,
  goesToCard,
  inGroupsOfFour,
  moneySteps,
  paymentStanding,
  releasesAll,
} from "../payments"

type Step = Parameters<typeof moneySteps>[0]["timeline"][number]

const step = (name: Step["step"], status: Step["status"], at: string | null = null): Step => ({
  step: name,
  status,
  at,
  due_at: null,
  amount: null,
  reason: null,
  actor_name: null,
  document_id: null,
})

describe("a payment", () => {
  it.each([
    [1000, 0, 1000],
    [1000, 400, 600],
    [1000, 1200, 0],
  ])("of %i with %i received has %i left", (amount, received, left) => {
    expect(amountLeft({ amount, received })).toBe(left)
  })

  it.each([
    ["awaiting", "2026-12-07", "awaiting"],
    ["awaiting", "2026-12-06", "overdue"],
    ["paid", "2026-12-06", "paid"],
    ["cancelled", "2026-12-06", "cancelled"],
  ] as const)("that is %s until %s stands as %s", (state, due_on, standing) => {
    expect(paymentStanding({ state, due_on }, Date.parse("2026-12-07T09:00:00Z"))).toBe(standing)
  })
})

it.each([
  ["due", true, true],
  ["due", false, false],
  ["paid", true, false],
  ["failed", true, false],
] as const)("a refund that is %s, to a card: %s, is on its way there: %s", (state, to_card, on) => {
  expect(goesToCard({ state, to_card })).toBe(on)
})

describe("inGroupsOfFour", () => {
  it.each([
    ["RF18WOS0000012", "RF18 WOS0 0000 12"],
    ["DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00"],
    ["RF18WOS0", "RF18 WOS0"],
    ["", ""],
  ])("writes %s as %s", (text, grouped) => {
    expect(inGroupsOfFour(text)).toBe(grouped)
  })
})

describe("moneySteps", () => {
  const names = (steps: Step[]) => steps.map((one) => one.step)

  it("waits for no payment of an order that ended without one", () => {
    const timeline = [
      step("placed", "done", "2026-12-01T10:00:00Z"),
      step("funded", "current"),
      step("ended", "done", "2026-12-02T10:00:00Z"),
    ]
    expect(names(moneySteps({ state: "expired", timeline }))).toEqual(["placed", "ended"])
  })

  it("tells what happened in its order, and then what comes", () => {
    const timeline = [
      step("placed", "done", "2026-12-01T10:00:00Z"),
      step("funded", "done", "2026-12-02T10:00:00Z"),
      step("accepted", "done", "2026-12-03T10:00:00Z"),
      step("shipped", "done", "2026-12-05T10:00:00Z"),
      step("delivered", "current"),
      step("refunded", "done", "2026-12-03T10:00:00Z"),
      step("released", "upcoming"),
    ]
    expect(names(moneySteps({ state: "funded", timeline }))).toEqual([
      "placed",
      "funded",
      "accepted",
      "refunded",
      "shipped",
      "delivered",
      "released",
    ])
  })
})

describe("releasesAll", () => {
  const arrived = [{ shipment_id: "s", number: 1, reason: "inspection" as const, until: null }]
  const timeline = [step("delivered", "done")]
  const state = "funded"

  it("is so when everything arrived and nothing goes back", () => {
    expect(releasesAll({ state, shipments: arrived, timeline }, [])).toBe(true)
    const settled = [
      { state: "declined" as const, resolution: "credit" },
      { state: "received" as const, resolution: "credit" },
    ]
    expect(releasesAll({ state, shipments: arrived, timeline }, settled)).toBe(true)
  })

  it("is not while a part is in dispute", () => {
    expect(releasesAll({ state: "disputed", shipments: arrived, timeline }, [])).toBe(false)
  })

  it("is not while a parcel is on its way", () => {
    const coming = { ...arrived[0], number: 2, reason: "delivery" as const }
    expect(releasesAll({ state, shipments: [...arrived, coming], timeline }, [])).toBe(false)
    expect(releasesAll({ state, shipments: arrived, timeline: [] }, [])).toBe(false)
  })

  it.each([
    ["requested", "credit"],
    ["approved", "replacement"],
    ["received", "replacement"],
  ] as const)("is not while a return is %s for %s", (returned, resolution) => {
    expect(
      releasesAll({ state, shipments: arrived, timeline }, [{ state: returned, resolution }])
    ).toBe(false)
  })
})
