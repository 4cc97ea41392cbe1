import { assertTransition } from "@wholesale/core"
import { actionsFor } from "../actions"
import {
  assertMayCancel,
  ENDED_STATES,
  mayCancel,
  SELLER_ORDER_MACHINE,
  SELLER_ORDER_STATES,
  VIEW_STATES,
} from "../states"

const path = (...states: (typeof SELLER_ORDER_STATES)[number][]) =>
  states
    .slice(1)
    .forEach((to, index) => assertTransition(SELLER_ORDER_MACHINE, states[index], to, "Order"))

describe("a seller order", () => {
  it("goes from acceptance over one or several shipments to completion", () => {
    path("pending_acceptance", "accepted", "shipped", "delivered", "completed")
    path("pending_acceptance", "partially_accepted", "partially_shipped", "shipped", "delivered")
  })

  it("ends for good, and never after something was shipped", () => {
    for (const ended of [...ENDED_STATES, "completed"] as const) {
      expect(SELLER_ORDER_MACHINE[ended]).toEqual([])
    }
    for (const state of ["partially_shipped", "shipped", "delivered", "completed"] as const) {
      expect(SELLER_ORDER_MACHINE[state].some((to) => ENDED_STATES.some((end) => end === to))).toBe(
        false
      )
    }
  })

  it("can't be accepted twice, nor shipped before it is accepted", () => {
    expect(() => path("accepted", "accepted")).toThrow("can't become")
    expect(() => path("pending_acceptance", "shipped")).toThrow("can't become")
  })

  it("has each state in one view, but for what is partly on its way", () => {
    const listed = Object.values(VIEW_STATES).flat().sort()
    expect(listed).toEqual([...SELLER_ORDER_STATES, "partially_shipped"].sort())
  })
})

describe("a cancellation", () => {
  it("is the buyer's until the acceptance, the seller's and operator's until the shipment", () => {
    const may = (party: "buyer" | "seller" | "operator") =>
      SELLER_ORDER_STATES.filter((state) => mayCancel(state, party))
    expect(may("buyer")).toEqual(["pending_acceptance"])
    expect(may("seller")).toEqual(["pending_acceptance", "accepted", "partially_accepted"])
    expect(may("operator")).toEqual(may("seller"))
  })

  it("tells a buyer who is too late whom to ask", () => {
    expect(() => assertMayCancel("accepted", "buyer")).toThrow("ask them")
    expect(() => assertMayCancel("shipped", "seller")).toThrow("can't be cancelled")
  })
})

describe("what a side may do", () => {
  it.each([
    ["pending_acceptance", "seller", ["accept", "reject"]],
    ["accepted", "seller", ["ship", "cancel"]],
    ["partially_shipped", "seller", ["ship"]],
    ["pending_acceptance", "buyer", ["cancel"]],
    ["shipped", "buyer", ["receive"]],
    ["delivered", "buyer", ["receive", "return"]],
    ["completed", "buyer", ["return"]],
    ["accepted", "operator", ["cancel"]],
    ["accepted", "region", []],
  ] as const)("with an order that is %s as %s", (state, side, actions) => {
    expect(actionsFor(state, side)).toEqual(actions)
  })
})
