/** Stock of one inventory item at one location of the seller. */
export type Level = {
  id: string
  inventory_item_id: string
  location_id: string
  stocked: number
  reserved: number
}

/** A line that needs stock, and what one unit of it consists of. */
export type StockLine = {
  line_id: string
  quantity: number
  parts: readonly { inventory_item_id: string; required: number }[]
  /** Units that may be ordered beyond the stock; null for goods that are made to order. */
  backorder_limit: number | null
}

/** What is set aside for a line. */
export type Reservation = {
  line_id: string
  level: Level
  quantity: number
  allow_backorder: boolean
}

/** A line that the stock doesn't cover, and how much of it there is. */
export type Shortage = { line_id: string; available: number }

export type StockPlan = {
  reservations: Reservation[]
  shortages: Shortage[]
  /** Units in stock before the line took any, by line. */
  available: Map<string, number>
}

/**
 * Sets stock aside for lines in their order. Lines that share an inventory item see what the ones
 * before them took. A line counts against what the seller has in all its locations together, and is
 * set aside in one: where all of it fits, else where there is most (Medusa ships a line from one
 * location). Pure.
 * @param levels locked, so that nobody takes from them meanwhile
 */
export const planReservations = (
  levels: readonly Level[],
  lines: readonly StockLine[]
): StockPlan => {
  const plan: StockPlan = { reservations: [], shortages: [], available: new Map() }
  const taken = new Map<string, number>()
  const free = (level: Level) => level.stocked - level.reserved - (taken.get(level.id) ?? 0)
  for (const line of lines) {
    const available = unitsOf(line, levels, free)
    plan.available.set(line.line_id, Math.max(0, available))
    if (line.backorder_limit !== null && line.quantity > available + line.backorder_limit) {
      const orderable = Math.max(0, available + line.backorder_limit)
      plan.shortages.push({ line_id: line.line_id, available: orderable })
      continue
    }
    for (const part of line.parts) {
      const quantity = line.quantity * part.required
      const level = roomiest(levels, part.inventory_item_id, quantity, free)
      if (level) {
        const allowBackorder = free(level) < quantity
        taken.set(level.id, (taken.get(level.id) ?? 0) + quantity)
        plan.reservations.push({
          line_id: line.line_id,
          level,
          quantity,
          allow_backorder: allowBackorder,
        })
      }
    }
  }
  return plan
}

type Free = (level: Level) => number

/** Whole units of a line in stock; of a kit as many as its scarcest part allows. */
const unitsOf = ({ parts }: StockLine, levels: readonly Level[], free: Free): number =>
  parts.length === 0
    ? Number.MAX_SAFE_INTEGER
    : Math.min(
        ...parts.map(({ inventory_item_id, required }) => {
          const own = levels.filter((level) => level.inventory_item_id === inventory_item_id)
          return Math.floor(own.reduce((sum, level) => sum + free(level), 0) / required)
        })
      )

/** The fullest place that suffices is left for others: of those, the one with the least is taken. */
const roomiest = (
  levels: readonly Level[],
  inventoryItemId: string,
  quantity: number,
  free: Free
): Level | undefined => {
  const own = levels
    .filter((level) => level.inventory_item_id === inventoryItemId)
    .sort((a, b) => free(a) - free(b) || (a.id < b.id ? -1 : 1))
  return own.find((level) => free(level) >= quantity) ?? own.at(-1)
}
