import { clock, sql, type By, type TransactionContext } from "@wholesale/core"
import { generateEntityId } from "@medusajs/framework/utils"

export type HistoryRecord = {
  company_id: string
  from: string | null
  to: string
  reason_code?: string | null
  note?: string | null
  by: By
}

/** Adds the one history row that goes with a change, in the transaction of the change. */
export const addHistory = async (
  context: TransactionContext,
  { company_id, from, to, reason_code, note, by }: HistoryRecord
) => {
  await sql(
    context,
    `insert into company_history
       (id, company_id, "from", "to", actor_type, actor_id, reason_code, note, at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, "chist"),
      company_id,
      from,
      to,
      by.actor_type,
      by.actor_id,
      reason_code ?? null,
      note ?? null,
      clock.now(),
    ]
  )
}
