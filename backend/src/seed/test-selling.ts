import type { MedusaContainer } from "@medusajs/framework/types"
import { SYSTEM } from "@wholesale/companies"
import { LISTING_MODULE, type ListingModuleService } from "@wholesale/catalog"
import { clock } from "@wholesale/core"

/** One of each term that a manufacturer sells by, with ids by the path segment that takes them. */
export const seedTestTerms = async (
  container: MedusaContainer,
  { seller_id, product_id, mark }: { seller_id: string; product_id: string; mark: string }
): Promise<Record<string, string>> => {
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
  const maker = { seller_id, by: SYSTEM, now: clock.now() }
  const minimum = {
    currency_code: "chf",
    country_code: null,
    opening_minimum: 10_000,
    reorder_minimum: 5_000,
  }
  const slot = {
    product_id,
    variant_id: null,
    starts_on: "2030-01-01",
    ready_on: "2030-02-01",
    capacity: 100,
    note: mark,
  }
  const [option] = await listings.listSellerShippingOptions({ seller_id })
  return {
    "minimum-orders": await listings.saveMinimumOrder({ ...maker, minimum }),
    "production-slots": await listings.addProductionSlot({ ...maker, slot }),
    "shipping-options": option.id,
  }
}
