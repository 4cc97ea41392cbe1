import { notFound, type RunSql } from "@wholesale/core"
import type { BuyerContext } from "../../buyer/context"
import { visible } from "../cards/visible"

export type VisibleProduct = {
  id: string
  title: string
  handle: string
  seller_id: string
  variant_ids: string[]
}

/** A product that a buyer may see. @throws NOT_FOUND, also for one that the buyer may not see */
export const visibleProduct = async (
  run: RunSql,
  id: string,
  buyer: BuyerContext
): Promise<VisibleProduct> => {
  const seen = visible(buyer)
  const [row] = await run<VisibleProduct>(
    `select c.product_id as id, c.title, c.handle, c.seller_id,
       to_jsonb(c.variant_ids) as variant_ids
     from product_card c where c.product_id = ? and ${seen.sql}`,
    [id, ...seen.parameters]
  )
  if (!row) {
    throw notFound("Product", id)
  }
  return row
}
