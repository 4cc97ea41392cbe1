import { recordAudit, sql, type By, type TransactionContext } from "@wholesale/core"
import type { Strategy } from "../../../domain/candidates"

export type ChangeSettingsInput = { seller_id: string; strategy: Strategy; by: By; now: Date }

/** Changes how a seller's prices are chosen from. */
export const changeSettings = async (
  tx: TransactionContext,
  { seller_id, strategy, by, now }: ChangeSettingsInput
): Promise<void> => {
  await sql(
    tx,
    `insert into seller_pricing (seller_id, strategy, created_at, updated_at) values (?, ?, ?, ?)
     on conflict (seller_id) do update set strategy = excluded.strategy,
       updated_at = excluded.updated_at`,
    [seller_id, strategy, now, now]
  )
  await recordAudit(tx, {
    by,
    action: "pricing_settings.changed",
    subject_type: "seller_pricing",
    subject_id: seller_id,
    company_id: seller_id,
    after: { strategy },
  })
}
