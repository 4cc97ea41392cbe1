import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound, runQuery } from "@wholesale/core"

/**
 * Requires a retailer that a seller may name as its customer: one with an approved relationship, so
 * that nobody finds purchases from a stranger among its own. The operator may name any.
 * @throws NOT_FOUND
 */
export const requireRetailer = async (
  container: MedusaContainer,
  { seller_id, company_id }: { seller_id: string; company_id: string },
  operator: boolean
): Promise<void> => {
  const [found] = await runQuery<{ id: string }>(
    container,
    `select c.id from company c where c.id = ? and c.kind = 'retailer' and c.deleted_at is null
       and (?::boolean or exists (select 1 from trade_relationship t where t.retailer_id = c.id
         and t.seller_id = ? and t.status = 'approved' and t.deleted_at is null))`,
    [company_id, operator, seller_id]
  )
  if (!found) {
    throw notFound("Company", company_id)
  }
}

/** Requires a company that sells. @throws NOT_FOUND */
export const requireSeller = async (container: MedusaContainer, id: string): Promise<void> => {
  const [found] = await runQuery<{ id: string }>(
    container,
    "select id from company where id = ? and kind <> 'retailer' and deleted_at is null",
    [id]
  )
  if (!found) {
    throw notFound("Company", id)
  }
}
