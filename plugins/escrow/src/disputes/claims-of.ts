import { sql, type TransactionContext } from "@wholesale/core"

/** A line of a dispute with what is claimed for it; minor units, tax included. */
export type DisputedLine = {
  id: string
  seller_order_line_id: string
  quantity: number
  claimed: bigint
}

/** The lines of a dispute that is locked. */
export const claimsOf = async (
  tx: TransactionContext,
  disputeId: string
): Promise<DisputedLine[]> => {
  const rows = await sql<Omit<DisputedLine, "claimed"> & { claimed: string }>(
    tx,
    `select id, seller_order_line_id, quantity, claimed from dispute_line
     where dispute_id = ? order by id`,
    [disputeId]
  )
  return rows.map((row) => ({ ...row, claimed: BigInt(row.claimed) }))
}
