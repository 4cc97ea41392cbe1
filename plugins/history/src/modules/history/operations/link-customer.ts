import { notFound, recordAudit, sql, type By, type TransactionContext } from "@wholesale/core"

export type CustomerLink = {
  id: string
  seller_id: string
  /** The retailer; null takes the link away. */
  company_id: string | null
  by: By
  now: Date
}

/** Says which retailer a past customer is. @throws NOT_FOUND, also for another seller's customer */
export const linkCustomer = async (
  tx: TransactionContext,
  { id, seller_id, company_id, by, now }: CustomerLink
): Promise<void> => {
  const [known] = await sql<{ company_id: string | null }>(
    tx,
    `select company_id from past_customer where id = ? and seller_id = ? and deleted_at is null
     for update`,
    [id, seller_id]
  )
  if (!known) {
    throw notFound("Customer", id)
  }
  if (known.company_id === company_id) {
    return
  }
  await sql(tx, "update past_customer set company_id = ?, updated_at = ? where id = ?", [
    company_id,
    now,
    id,
  ])
  await recordAudit(tx, {
    by,
    action: "history.customer_linked",
    subject_type: "past_customer",
    subject_id: id,
    company_id: seller_id,
    before: { company_id: known.company_id },
    after: { company_id },
  })
}
