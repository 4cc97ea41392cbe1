import { registerBuyerGroups } from "@wholesale/catalog"
import { registerPriceSource } from "@wholesale/catalog/prices/price-source"
import { registerPricingPages } from "./admin-pages"
import { registerTierRules } from "./messages/tier-rules"
import { registerTierNotifications } from "./notifications/tiers"
import { resolvePrices } from "./queries/resolve-prices"
import { tiersOf, tiersOfSeller } from "./queries/tiers"
import { keepSuggestedPrices } from "./registry/suggested-prices"

/**
 * Gives core and the plugins below everything that this plugin adds to them. Called by each file
 * that Medusa loads in a server or a worker; registering again replaces.
 */
export const registerPricing = () => {
  registerBuyerGroups({ name: "price-tiers", groups: tiersOf, ofSeller: tiersOfSeller })
  registerPriceSource({ ladders: resolvePrices })
  keepSuggestedPrices()
  registerTierRules()
  registerTierNotifications()
  registerPricingPages()
}
