import type { MedusaContainer } from "@medusajs/framework/types"
import { SYSTEM } from "@wholesale/companies"
import { clock } from "@wholesale/core"
import { PRICE_MODULE, type PriceModuleService } from "@wholesale/pricing"

type Wanted = { seller_id: string; retailer: { id: string; marker: string }; mark: string }

/** A tier that a retailer asked for, with ids by the path segment that takes them. */
export const seedTestTiers = async (
  container: MedusaContainer,
  { seller_id, retailer, mark }: Wanted
): Promise<Record<string, string>> => {
  const prices = container.resolve<PriceModuleService>(PRICE_MODULE)
  const now = clock.now()
  const tier_id = await prices.createTier({
    seller_id,
    tier: { name: mark, description: null, rank: 1, requestable: true, rule: null },
    by: SYSTEM,
    now,
  })
  const request = await prices.askForTier({
    retailer_id: retailer.id,
    retailer_name: retailer.marker,
    tier_id,
    message: `${retailer.marker}-private`,
    by: SYSTEM,
    now,
  })
  return { "price-tiers": tier_id, "price-tier-requests": request }
}
