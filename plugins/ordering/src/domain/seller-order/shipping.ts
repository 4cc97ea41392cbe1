import { notFound, refuse } from "@wholesale/core"

/** A line of an accepted order; `accepted_quantity` is what will be delivered of it. */
export type ShippableLine = { id: string; accepted_quantity: number; shipped_quantity: number }

export type ShippedPart = { line_id: string; quantity: number }

export type ShipmentPlan = {
  parts: ShippedPart[]
  /** What the order becomes. */
  state: "partially_shipped" | "shipped"
}

/**
 * Which quantities a shipment takes, and what it makes of the order. Without wishes it takes all
 * that is open. Pure.
 * @throws NOT_FOUND for a line of another order; SHIPMENT_EXCEEDS_ORDER with what is open;
 *   INVALID_INPUT for a line named twice or when nothing is open
 */
export const planShipment = (
  lines: readonly ShippableLine[],
  wanted: readonly ShippedPart[]
): ShipmentPlan => {
  const open = new Map(lines.map((line) => [line.id, openOf(line)]))
  const parts =
    wanted.length > 0
      ? [...wanted]
      : lines
          .filter((line) => openOf(line) > 0)
          .map((line) => ({ line_id: line.id, quantity: openOf(line) }))
  if (parts.length === 0) {
    throw refuse("INVALID_INPUT", "Everything of this order has been shipped")
  }
  for (const { line_id: id, quantity } of parts) {
    take(open, id, quantity)
  }
  const left = [...open.values()].some((quantity) => quantity > 0)
  return { parts, state: left ? "partially_shipped" : "shipped" }
}

const openOf = (line: ShippableLine) => line.accepted_quantity - line.shipped_quantity

const take = (open: Map<string, number>, id: string, quantity: number) => {
  const available = open.get(id)
  if (available === undefined) {
    throw notFound("Order line", id)
  }
  if (quantity > available) {
    throw refuse(
      "SHIPMENT_EXCEEDS_ORDER",
      `Of line ${id} ${available} are still to be shipped, not ${quantity}`,
      { line_id: id, open: available }
    )
  }
  open.set(id, available - quantity)
}
