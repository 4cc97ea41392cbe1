import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"

/** The stock location that an order's goods came from, to which returned ones go back. */
export const returnLocation = async (
  container: MedusaContainer,
  orderId: string
): Promise<string | null> => {
  const [row] = await runQuery<{ location_id: string }>(
    container,
    `select f.location_id from order_fulfillment link
     join fulfillment f on f.id = link.fulfillment_id
     where link.order_id = ? and link.deleted_at is null and f.canceled_at is null
     order by f.created_at limit 1`,
    [orderId]
  )
  return row?.location_id ?? null
}
