import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse, runQuery } from "@wholesale/core"
import { closeDay } from "../ledger/close-day"

/**
 * Makes sure that nothing can be booked any more up to a day, so that what is invoiced for it is all that
 * there is. Days are closed in order, so a later one that is closed is enough.
 * @throws CONFLICT while a booking that had begun before has not ended
 */
export const closeBooksUpTo = async (container: MedusaContainer, day: string): Promise<void> => {
  const [{ closed }] = await runQuery<{ closed: boolean }>(
    container,
    "select exists (select 1 from ledger_day where day >= ? and to_txn is not null) as closed",
    [day]
  )
  if (!closed && !(await closeDay(container, day))) {
    throw refuse("CONFLICT", `The books of ${day} can't be closed yet: try again in a minute`)
  }
}
