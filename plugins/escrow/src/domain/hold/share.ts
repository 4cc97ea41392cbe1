import type { OrderFacts, OrderShipment } from "./facts"

/**
 * What some of an order's shipments are worth: their part of each line, rounded half up, and the
 * whole shipping with the first. All of an accepted order's shipments are worth exactly its total.
 */
export const shippedShare = (
  { lines, total }: Pick<OrderFacts, "lines" | "total">,
  shipments: readonly Pick<OrderShipment, "lines">[]
): bigint => {
  if (shipments.length === 0) {
    return 0n
  }
  const shipped = new Map<string, number>()
  for (const { line_id, quantity } of shipments.flatMap((shipment) => shipment.lines)) {
    shipped.set(line_id, (shipped.get(line_id) ?? 0) + quantity)
  }
  const shipping = lines.reduce((rest, { gross }) => rest - gross, total)
  return lines.reduce(
    (share, { id, quantity, gross }) =>
      share + goingWith(gross, BigInt(shipped.get(id) ?? 0), BigInt(quantity)),
    shipping
  )
}

/**
 * The part of something that goes with `amount` out of `of`, rounded half up; all of it with the
 * last. Taken out part by part, the parts add up to exactly the whole.
 */
export const goingWith = (whole: bigint, amount: bigint, of: bigint): bigint =>
  amount >= of ? whole : (2n * whole * amount + of) / (2n * of)
