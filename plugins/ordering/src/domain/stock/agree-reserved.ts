/** Stock that is or was set aside for a line, and how much of it the accepted units take. */
export type ReservedRow = {
  id: string
  line_id: string
  inventory_item_id: string
  location_id: string
  quantity: number
  /** No longer set aside. */
  deleted: boolean
  wanted: number
}

/** What a reservation has to hold, and by how much the stock set aside at its place changes. */
export type ReservedChange = {
  id: string
  inventory_item_id: string
  location_id: string
  /** 0 for a reservation that ends. */
  quantity: number
  difference: number
}

/**
 * Brings what is set aside to what accepted units take: what is more is lowered from the oldest row on;
 * where nothing is left, the row that ended last comes back. A line that has less, but some, stays:
 * nothing that we know of leaves that, and whoever ships it is told. Pure.
 * @param rows in the order of their lines and inventory items, of each the newest first
 */
export const agreeReserved = (rows: readonly ReservedRow[]): ReservedChange[] => {
  const groups = new Map<string, ReservedRow[]>()
  for (const row of rows) {
    const key = `${row.line_id} ${row.inventory_item_id}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].flatMap((group) => {
    const { wanted } = group[0]
    const live = group.filter(({ deleted }) => !deleted).reverse()
    if (live.length === 0 && wanted > 0) {
      return [changeOf(group[0], wanted, 0)]
    }
    return lower(live, wanted)
  })
}

const lower = (live: readonly ReservedRow[], wanted: number): ReservedChange[] => {
  let surplus = live.reduce((sum, { quantity }) => sum + quantity, 0) - wanted
  return live.flatMap((row) => {
    const quantity = Math.max(0, row.quantity - Math.max(0, surplus))
    surplus -= row.quantity - quantity
    return quantity < row.quantity ? [changeOf(row, quantity, row.quantity)] : []
  })
}

const changeOf = (row: ReservedRow, quantity: number, before: number): ReservedChange => ({
  id: row.id,
  inventory_item_id: row.inventory_item_id,
  location_id: row.location_id,
  quantity,
  difference: quantity - before,
})
