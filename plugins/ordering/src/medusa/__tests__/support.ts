/** What differs between two rows that mean the same: their own ids, links to each other, times. */
const OWN = new Set([
  "id",
  "order_id",
  "item_id",
  "shipping_method_id",
  "shipping_address_id",
  "billing_address_id",
  "display_id",
  "payment_collection_id",
  "payment_session_id",
  "created_at",
  "updated_at",
  "authorized_at",
])

type Row = Record<string, unknown>
type Manager = { execute: (statement: string) => Promise<Row[]> }

/** The rows of a table without what has to differ, in an order of their own. */
export const contents = async (manager: Manager, table: string): Promise<Row[]> => {
  const rows = await manager.execute(`select * from "${table}"`)
  return rows
    .map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !OWN.has(name))))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

/** The contents of several tables by name. */
export const allContents = async (manager: Manager, tables: readonly string[]) => {
  const entries: [string, Row[]][] = []
  for (const table of tables) {
    entries.push([table, await contents(manager, table)])
  }
  return Object.fromEntries(entries)
}
