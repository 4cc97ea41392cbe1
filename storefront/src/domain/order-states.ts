import type { OrderCardDto } from "@wholesale/ordering/http/orders"
import type { StatusTone } from "@/ui/status"

export type OrderState = OrderCardDto["state"]

/** Every state that an order can be in, in the order in which a good one passes through them. */
export const ORDER_STATES = [
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
] as const satisfies readonly OrderState[]

export const ORDER_TONES: Record<OrderState, StatusTone> = {
  pending_acceptance: "open",
  accepted: "progress",
  partially_accepted: "warning",
  partially_shipped: "progress",
  shipped: "progress",
  delivered: "positive",
  completed: "positive",
  rejected: "danger",
  expired: "danger",
  cancelled: "neutral",
}

/** What the form for cancelling offers a buyer. */
export const CANCEL_REASONS = [
  "ordered_by_mistake",
  "no_longer_needed",
  "taking_too_long",
  "other",
] as const

export const RETURN_REASONS = [
  "damaged",
  "defective",
  "wrong_item",
  "not_as_described",
  "surplus",
  "other",
] as const

export const RETURN_RESOLUTIONS = ["credit", "replacement"] as const

type Step = "placed" | "accepted" | "shipped" | "delivered" | "completed"
export type OrderStep = { step: Step | "ended"; at: string | null; reached: boolean }

type Dates = Pick<
  OrderCardDto,
  "state" | "placed_at" | "accepted_at" | "shipped_at" | "delivered_at" | "completed_at"
>

const ENDED: readonly OrderState[] = ["rejected", "expired", "cancelled"]

/**
 * The way of an order as nodes. One that ended early has what it reached and then its end, whose
 * time the history knows.
 * @param endedAt when it was rejected, ran out or was cancelled
 */
export const orderSteps = (order: Dates, endedAt: string | null): OrderStep[] => {
  const steps: OrderStep[] = (
    [
      ["placed", order.placed_at],
      ["accepted", order.accepted_at],
      ["shipped", order.shipped_at],
      ["delivered", order.delivered_at],
      ["completed", order.completed_at],
    ] as const
  ).map(([step, at]) => ({ step, at, reached: at !== null }))
  return ENDED.includes(order.state)
    ? [...steps.filter(({ reached }) => reached), { step: "ended", at: endedAt, reached: true }]
    : steps
}

type Returnable = { id: string; shipped_quantity: number; returned_quantity: number }

/** How many of a line can still be sent back. */
export const returnableQuantity = (line: Returnable): number =>
  Math.max(0, line.shipped_quantity - line.returned_quantity)
