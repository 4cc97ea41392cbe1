import { sql, type TransactionContext } from "@wholesale/core"

/** Takes a seller's products off the shop; returns those that this changed. */
export const unpublishProducts = async (
  tx: TransactionContext,
  sellerId: string,
  productIds: readonly string[],
  now: Date
): Promise<string[]> => {
  const rows = await sql<{ id: string }>(
    tx,
    `update product p set status = 'draft', updated_at = ? from listing l
     where l.product_id = p.id and l.seller_id = ? and l.deleted_at is null
       and p.id = any(array(select jsonb_array_elements_text(?::jsonb)))
       and p.status = 'published' and p.deleted_at is null
     returning p.id`,
    [now, sellerId, JSON.stringify([...new Set(productIds)])]
  )
  return rows.map(({ id }) => id)
}
