import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, runQuery } from "@wholesale/core"
import type { SellerSetup } from "../../modules/listing/operations/ensure-seller-setup"
import { listingService } from "../../shared/listing-service"

/**
 * Gives a seller its stock location and first shipping option, unless it has them. Cheap enough to
 * be called wherever they are needed.
 * @throws NOT_FOUND for what is no manufacturer
 */
export const ensureSellerSetup = async (
  container: MedusaContainer,
  sellerId: string
): Promise<SellerSetup> => {
  const [known] = await runQuery<{ stock_location_id: string }>(
    container,
    `select l.stock_location_id from seller_location l
     where l.seller_id = ? and l.deleted_at is null
       and exists (select from seller_shipping_option where seller_id = l.seller_id)
     order by l.created_at, l.id limit 1`,
    [sellerId]
  )
  return known
    ? { seller_id: sellerId, stock_location_id: known.stock_location_id }
    : await listingService(container).ensureSellerSetup({ seller_id: sellerId, now: clock.now() })
}
