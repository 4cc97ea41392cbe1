import { MedusaError } from "@medusajs/framework/utils"

/** A line of which units leave, and how much of each inventory item one unit takes. */
export type LeavingLine = {
  line_id: string
  quantity: number
  /** Whether stock of the variant is counted. */
  managed: boolean
  required: ReadonlyMap<string, number>
}

/** What is set aside of one inventory item for a line. */
export type Reserved = {
  id: string
  line_id: string
  inventory_item_id: string
  location_id: string
  quantity: number
}

/** Goods of a line that leave; without an inventory item where stock isn't counted. */
export type LeavingPart = { line_id: string; inventory_item_id: string | null; quantity: number }

/** What leaves of one reservation, and what stays set aside. */
export type Taking = Omit<Reserved, "line_id"> & { left: number }

/**
 * The goods that leave with units of lines: of every inventory item that is set aside for a line as
 * many as its units take. Pure.
 * @throws INVALID_DATA for a line whose stock is counted and of which nothing is set aside
 */
export const leavingParts = (
  lines: readonly LeavingLine[],
  reserved: readonly Reserved[]
): LeavingPart[] => {
  const items = new Map<string, Set<string>>()
  for (const { line_id, inventory_item_id } of reserved) {
    items.set(line_id, (items.get(line_id) ?? new Set()).add(inventory_item_id))
  }
  return lines.flatMap(({ line_id, quantity, managed, required }): LeavingPart[] => {
    const own = items.get(line_id)
    if (!own && managed) {
      throw invalid(`No stock is reserved for the item ${line_id}`)
    }
    return own
      ? [...own].map((id) => ({
          line_id,
          inventory_item_id: id,
          quantity: quantity * (required.get(id) ?? 1),
        }))
      : [{ line_id, inventory_item_id: null, quantity }]
  })
}

/**
 * Takes goods out of what is set aside for their lines, and out of nothing else. Pure.
 * @throws INVALID_DATA when more would leave than is set aside
 */
export const takeReserved = (
  parts: readonly LeavingPart[],
  reserved: readonly Reserved[]
): Taking[] => {
  const missing = new Map<string, number>()
  for (const part of parts.filter(({ inventory_item_id: item }) => item !== null)) {
    missing.set(keyOf(part), (missing.get(keyOf(part)) ?? 0) + part.quantity)
  }
  const taken = reserved.flatMap((reservation) => {
    const needed = missing.get(keyOf(reservation)) ?? 0
    const quantity = Math.min(needed, reservation.quantity)
    missing.set(keyOf(reservation), needed - quantity)
    const { line_id: _line, ...of } = reservation
    return quantity > 0 ? [{ ...of, quantity, left: reservation.quantity - quantity }] : []
  })
  const short = parts.find((part) => (missing.get(keyOf(part)) ?? 0) > 0)
  if (short) {
    throw invalid(`More leaves than is reserved for the item ${short.line_id}`)
  }
  return taken
}

const keyOf = (of: { line_id: string; inventory_item_id: string | null }) =>
  `${of.line_id} ${of.inventory_item_id}`

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
