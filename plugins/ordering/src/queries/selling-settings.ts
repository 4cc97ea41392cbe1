import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"
import {
  DEFAULT_SETTINGS,
  type SellingSettings,
} from "../modules/seller_order/operations/change-settings"

/** How a seller takes orders; the defaults when it has set nothing. */
export const sellingSettings = async (
  container: MedusaContainer,
  sellerId: string
): Promise<SellingSettings> => {
  const [row] = await runQuery<SellingSettings>(
    container,
    `select auto_accept, acceptance_hours, completion_days, return_days
     from seller_settings where seller_id = ? and deleted_at is null`,
    [sellerId]
  )
  return row ?? DEFAULT_SETTINGS
}
