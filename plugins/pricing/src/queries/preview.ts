import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, runner } from "@wholesale/core"
import { variantPage, type GridFilters } from "./grid"
import { retailerAsBuyer } from "./members"
import { resolvePrices } from "./resolve-prices"

type Filters = GridFilters & { retailer_id: string; at?: string }

/**
 * The seller's own variants as a retailer sees their prices, by the same resolution.
 * @throws NOT_FOUND for a retailer that the seller does not know
 */
export const previewPrices = async (container: MedusaContainer, filters: Filters) => {
  const { seller_id: sellerId, retailer_id: retailerId, limit, offset } = filters
  const { known, buyer } = await retailerAsBuyer(container, sellerId, retailerId)
  const variants = await variantPage(container, filters)
  const ladders = await resolvePrices(runner(container), {
    variant_ids: variants.map((variant) => variant.variant_id),
    buyer,
    currency_code: filters.currency_code,
    at: filters.at ? new Date(filters.at) : clock.now(),
  })
  return {
    retailer: {
      id: known.retailer.id,
      name: known.retailer.name,
      tier: known.tier?.name ?? null,
    },
    rows: variants.map((variant) => {
      const ladder = ladders.get(variant.variant_id)
      return {
        ...variant,
        hidden: ladder?.hidden ?? true,
        breaks: ladder?.breaks ?? [],
        msrp: ladder?.msrp ?? null,
      }
    }),
    count: variants.at(0)?.count ?? 0,
    limit,
    offset,
  }
}
