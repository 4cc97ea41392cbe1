import { generateEntityId } from "@medusajs/framework/utils"
import { notFound, recordAudit, sql } from "@wholesale/core"
import type { By, TransactionContext } from "@wholesale/core"
import type { MinimumOrderInput } from "../../../http/selling-terms"

export type MinimumToSave = {
  seller_id: string
  minimum: MinimumOrderInput
  by: By
  now: Date
}

/** Sets the minimum of a currency and country; the one that is there is replaced. @returns its id */
export const saveMinimumOrder = async (
  tx: TransactionContext,
  { seller_id, minimum, by, now }: MinimumToSave
): Promise<string> => {
  const { currency_code, country_code, opening_minimum, reorder_minimum } = minimum
  const conflict =
    country_code === null
      ? "(seller_id, currency_code) where country_code is null and deleted_at is null"
      : "(seller_id, currency_code, country_code) where country_code is not null and deleted_at is null"
  const [{ id }] = await sql<{ id: string }>(
    tx,
    `insert into minimum_order (id, seller_id, currency_code, country_code, opening_minimum,
       reorder_minimum, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?)
     on conflict ${conflict} do update set opening_minimum = excluded.opening_minimum,
       reorder_minimum = excluded.reorder_minimum, updated_at = excluded.updated_at
     returning id`,
    [
      generateEntityId(undefined, "minord"),
      seller_id,
      currency_code,
      country_code,
      opening_minimum,
      reorder_minimum,
      now,
      now,
    ]
  )
  await recordAudit(tx, {
    by,
    action: "minimum_order.saved",
    subject_type: "minimum_order",
    subject_id: id,
    after: minimum,
  })
  return id
}

/** Removes a minimum. @throws NOT_FOUND, also for another seller's */
export const removeMinimumOrder = async (
  tx: TransactionContext,
  { seller_id, id, by }: { seller_id: string; id: string; by: By }
): Promise<void> => {
  const removed = await sql<{ currency_code: string; country_code: string | null }>(
    tx,
    `delete from minimum_order where id = ? and seller_id = ?
     returning currency_code, country_code`,
    [id, seller_id]
  )
  if (removed.length === 0) {
    throw notFound("Minimum order", id)
  }
  await recordAudit(tx, {
    by,
    action: "minimum_order.removed",
    subject_type: "minimum_order",
    subject_id: id,
    before: removed[0],
  })
}
