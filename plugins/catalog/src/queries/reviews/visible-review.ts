import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound, runQuery } from "@wholesale/core"
import type { BuyerContext } from "../../buyer/context"
import { visible } from "../cards/visible"

/** Makes sure that a buyer can read a review at all. @throws NOT_FOUND */
export const visibleReview = async (
  container: MedusaContainer,
  id: string,
  buyer: BuyerContext
): Promise<void> => {
  const seen = visible(buyer)
  const rows = await runQuery(
    container,
    `select w.id from review w join product_card c on c.product_id = w.product_id
     where w.id = ? and w.status = 'published' and w.deleted_at is null and ${seen.sql}`,
    [id, ...seen.parameters]
  )
  if (rows.length === 0) {
    throw notFound("Review", id)
  }
}
