import type { Transitions } from "@wholesale/core"
import type { RETURN_STATES } from "../../http/orders"
import { amountsFor, type OrderedLine } from "./acceptance"

export type ReturnState = (typeof RETURN_STATES)[number]

/** Every state of a return and what may follow it. */
export const RETURN_MACHINE: Transitions<ReturnState> = {
  requested: ["approved", "declined"],
  approved: ["received", "declined"],
  declined: [],
  received: [],
}

/**
 * What is credited for the next `quantity` units of a line of which some were returned before. The
 * credits of a line that comes back in parts add up to exactly what was charged for it.
 */
export const creditFor = (
  line: Omit<OrderedLine, "id">,
  returnedBefore: number,
  quantity: number
) => {
  const before = amountsFor(line, returnedBefore)
  const after = amountsFor(line, returnedBefore + quantity)
  return {
    subtotal: after.subtotal - before.subtotal,
    discount: after.discount - before.discount,
    tax: after.tax - before.tax,
  }
}
