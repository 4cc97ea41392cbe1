import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"
import type { HoldState } from "../domain/hold/states"

/** How the hold of an order stands; null for one that was placed before payments were held. */
export const holdStateOf = async (
  container: MedusaContainer,
  orderId: string
): Promise<HoldState | null> => {
  const [hold] = await runQuery<{ state: HoldState }>(
    container,
    "select state from payment_hold where seller_order_id = ? and deleted_at is null",
    [orderId]
  )
  return hold?.state ?? null
}
