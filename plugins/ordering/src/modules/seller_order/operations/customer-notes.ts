import { generateEntityId } from "@medusajs/framework/utils"
import { sql, type By, type TransactionContext } from "@wholesale/core"

/** Notes something about a retailer for a seller's own staff. @returns the note's id */
export const addCustomerNote = async (
  tx: TransactionContext,
  input: { seller_id: string; retailer_id: string; text: string; by: By; now: Date }
): Promise<string> => {
  const id = generateEntityId(undefined, "cnote")
  await sql(
    tx,
    `insert into customer_note (id, seller_id, retailer_id, text, author_id, at)
     values (?, ?, ?, ?, ?, ?)`,
    [id, input.seller_id, input.retailer_id, input.text, input.by.actor_id, input.now]
  )
  return id
}
