import type { OrderCardDto, OrderDto, ReturnDto, ShipmentDto } from "../../http/orders"

type Color = "green" | "red" | "blue" | "orange" | "grey" | "purple"

/** Every state of an order, with the colour that goes beside its name. */
export const STATE_COLORS: Record<OrderCardDto["state"], Color> = {
  pending_acceptance: "orange",
  accepted: "blue",
  partially_accepted: "blue",
  partially_shipped: "purple",
  shipped: "purple",
  delivered: "green",
  completed: "green",
  rejected: "red",
  expired: "grey",
  cancelled: "grey",
}

export const STATES = Object.keys(STATE_COLORS)

export const RETURN_COLORS: Record<ReturnDto["state"], Color> = {
  requested: "orange",
  approved: "blue",
  declined: "grey",
  received: "green",
}

export const SHIPMENT_COLORS: Record<ShipmentDto["state"], Color> = {
  shipped: "purple",
  delivered: "green",
}

/** The work lists above the orders; an empty word is all of them. */
export const VIEWS = ["", "to_accept", "to_ship", "in_transit", "returns", "done", "ended"] as const

/** States in which goods wait to be shipped. */
export const TO_SHIP: readonly OrderCardDto["state"][] = [
  "accepted",
  "partially_accepted",
  "partially_shipped",
]

// The closed lists of the forms; the server refuses any other word.

export const REJECT_REASONS = [
  "out_of_stock",
  "discontinued",
  "date_not_possible",
  "price_error",
  "address_not_served",
  "customer_not_accepted",
  "other",
] as const

export const CANCEL_REASONS = [
  "ordered_by_mistake",
  "no_longer_needed",
  "taking_too_long",
  "out_of_stock",
  "customer_request",
  "suspected_fraud",
  "other",
] as const

export const TRACKING_CODES = [
  "registered",
  "in_transit",
  "out_for_delivery",
  "failed",
  "returned",
] as const satisfies OrderDto["shipments"][number]["events"][number]["code"][]
