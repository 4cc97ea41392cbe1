import { refuse } from "@wholesale/core/shared/errors"
import type { Transitions } from "@wholesale/core/shared/state-machine"

/** Every state of a seller order, in the order in which a good one passes through them. */
export const SELLER_ORDER_STATES = [
  "pending_acceptance",
  "accepted",
  "partially_accepted",
  "partially_shipped",
  "shipped",
  "delivered",
  "completed",
  "rejected",
  "expired",
  "cancelled",
] as const
export type SellerOrderState = (typeof SELLER_ORDER_STATES)[number]

/** Which state may follow which. Goods that left the warehouse come back as a return, not a cancel. */
export const SELLER_ORDER_MACHINE: Transitions<SellerOrderState> = {
  pending_acceptance: ["accepted", "partially_accepted", "rejected", "expired", "cancelled"],
  accepted: ["partially_shipped", "shipped", "cancelled"],
  partially_accepted: ["partially_shipped", "shipped", "cancelled"],
  partially_shipped: ["shipped"],
  shipped: ["delivered"],
  delivered: ["completed"],
  completed: [],
  rejected: [],
  expired: [],
  cancelled: [],
}

/** States in which nothing of an order will be delivered, so that everything it held is released. */
export const ENDED_STATES = ["rejected", "expired", "cancelled"] as const

/** States in which goods wait for the seller to ship them. */
export const TO_SHIP_STATES = ["accepted", "partially_accepted", "partially_shipped"] as const

/** What a list can be asked for in one word. */
export const ORDER_VIEWS = [
  "to_accept",
  "to_ship",
  "in_transit",
  "returns",
  "done",
  "ended",
] as const
export type OrderView = (typeof ORDER_VIEWS)[number]

/** The states behind a view; `returns` are orders with an open return, whatever their state. */
export const VIEW_STATES: Readonly<
  Record<Exclude<OrderView, "returns">, readonly SellerOrderState[]>
> = {
  to_accept: ["pending_acceptance"],
  to_ship: TO_SHIP_STATES,
  in_transit: ["partially_shipped", "shipped"],
  done: ["delivered", "completed"],
  ended: ENDED_STATES,
}

/** Who may end an order before anything was shipped. */
export type CancellingParty = "buyer" | "seller" | "operator"

/**
 * Refuses a cancellation that comes from the wrong side or too late: a buyer only until the seller
 * has accepted, seller and operator until something was shipped.
 * @throws TRANSITION_NOT_ALLOWED
 */
export const assertMayCancel = (state: SellerOrderState, party: CancellingParty): void => {
  const allowed = mayCancel(state, party)
  if (!allowed) {
    throw refuse(
      "TRANSITION_NOT_ALLOWED",
      party === "buyer" && (state === "accepted" || state === "partially_accepted")
        ? "The seller has accepted this order; ask them to cancel it"
        : `An order that is ${state} can't be cancelled`,
      { from: state, to: "cancelled" }
    )
  }
}

/** Whether a party may cancel an order in this state. */
export const mayCancel = (state: SellerOrderState, party: CancellingParty): boolean =>
  SELLER_ORDER_MACHINE[state].includes("cancelled") &&
  (party !== "buyer" || state === "pending_acceptance")
