import { sql, type TransactionContext } from "../../shared/transaction"
import type { Lease } from "./types"

/**
 * Changes a message if it is still held under this lease, and tells whether it was. Whoever lost
 * the lease changes nothing.
 * @param assignments the SET clause, with `?` for each of the values
 */
export const changeLeased = async (
  context: TransactionContext,
  { id, leased_by }: Lease,
  assignments: string,
  values: readonly unknown[]
): Promise<boolean> => {
  const changed = await sql<{ id: string }>(
    context,
    `update outbox_message set ${assignments}
     where id = ? and leased_by = ? and status = 'pending' returning id`,
    [...values, id, leased_by]
  )
  return changed.length > 0
}
