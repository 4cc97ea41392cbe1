import { readOrderQuery } from "../order-query"
import { ORDER_STATES, ORDER_TONES, orderSteps, returnableQuantity } from "../order-states"

const dates = {
  state: "accepted" as const,
  placed_at: "2026-01-01T10:00:00Z",
  accepted_at: "2026-01-02T10:00:00Z",
  shipped_at: null,
  delivered_at: null,
  completed_at: null,
}

describe("orderSteps", () => {
  it("shows the whole way, with what is reached", () => {
    expect(orderSteps(dates, null).map(({ step, reached }) => [step, reached])).toEqual([
      ["placed", true],
      ["accepted", true],
      ["shipped", false],
      ["delivered", false],
      ["completed", false],
    ])
  })

  it("stops where an order ended", () => {
    const steps = orderSteps(
      { ...dates, state: "cancelled", accepted_at: null },
      "2026-01-03T10:00:00Z"
    )
    expect(steps.map(({ step }) => step)).toEqual(["placed", "ended"])
    expect(steps.at(-1)?.at).toBe("2026-01-03T10:00:00Z")
  })

  it("knows a tone for every state", () => {
    expect(Object.keys(ORDER_TONES).sort()).toEqual([...ORDER_STATES].sort())
  })
})

describe("returnableQuantity", () => {
  it.each([
    [10, 0, 10],
    [10, 4, 6],
    [10, 12, 0],
  ])("of %i shipped and %i returned is %i", (shipped_quantity, returned_quantity, left) => {
    expect(returnableQuantity({ id: "l", shipped_quantity, returned_quantity })).toBe(left)
  })
})

describe("readOrderQuery", () => {
  it("keeps what can be used", () => {
    expect(
      readOrderQuery({
        q: " PO-7 ",
        state: "shipped",
        from: "2026-01-01",
        to: "soon",
        late: "true",
        evil: "x",
      })
    ).toEqual({ q: "PO-7", state: "shipped", from: "2026-01-01", late: "true" })
    expect(readOrderQuery({ state: "gone", late: "no" })).toEqual({})
  })
})
