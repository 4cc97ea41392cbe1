import { prices } from "./prices"
import { tiers } from "./tiers"

/** English texts of this plugin's pages. */
export const en = {
  wholesale: {
    menu: {
      prices: "Prices",
      pricePreview: "Preview",
      priceHistory: "History",
      priceTiers: "Price tiers",
      tierRequests: "Requests",
    },
    prices,
    tiers,
  },
}
