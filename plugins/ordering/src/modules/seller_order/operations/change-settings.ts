import { recordAudit, sql, type By, type TransactionContext } from "@wholesale/core"
import type { AUTO_ACCEPT } from "../../../http/orders-input"

export type SellingSettings = {
  auto_accept: (typeof AUTO_ACCEPT)[number]
  acceptance_hours: number
  completion_days: number
  return_days: number
}

/** What holds for a seller that has set nothing. */
export const DEFAULT_SETTINGS: SellingSettings = {
  auto_accept: "none",
  acceptance_hours: 72,
  completion_days: 7,
  return_days: 14,
}

/** Changes how a seller takes orders; what is not given stays. Orders placed before keep theirs. */
export const changeSettings = async (
  tx: TransactionContext,
  input: { seller_id: string; change: Partial<SellingSettings>; by: By; now: Date }
): Promise<SellingSettings> => {
  const { seller_id: id, change, by, now } = input
  await sql(
    tx,
    "insert into seller_settings (seller_id) values (?) on conflict (seller_id) do nothing",
    [id]
  )
  const [before] = await sql<SellingSettings>(
    tx,
    `select auto_accept, acceptance_hours, completion_days, return_days
     from seller_settings where seller_id = ? for update`,
    [id]
  )
  const after = { ...before, ...change }
  await sql(
    tx,
    `update seller_settings set auto_accept = ?, acceptance_hours = ?, completion_days = ?,
       return_days = ?, updated_at = ? where seller_id = ?`,
    [after.auto_accept, after.acceptance_hours, after.completion_days, after.return_days, now, id]
  )
  await recordAudit(tx, {
    by,
    action: "selling_settings.changed",
    subject_type: "seller_settings",
    subject_id: id,
    before,
    after,
  })
  return after
}
