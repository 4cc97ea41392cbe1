import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"
import type { PricingSettingsDto } from "../http/prices"

/** How a seller's prices are chosen from, and the currencies that the marketplace has. */
export const pricingSettings = async (
  container: MedusaContainer,
  sellerId: string
): Promise<PricingSettingsDto> => {
  const [row] = await runQuery<PricingSettingsDto>(
    container,
    `select coalesce((select strategy from seller_pricing where seller_id = ?),
         'first_that_applies') as strategy,
       array(select distinct currency_code from region where deleted_at is null order by 1)
         as currencies`,
    [sellerId]
  )
  return row
}
