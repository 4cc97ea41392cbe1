import type { en } from "../en/all"
import { prices } from "./prices"
import { tiers } from "./tiers"

/** German texts; the type keeps them complete. */
export const de: typeof en = {
  wholesale: {
    menu: {
      prices: "Preise",
      pricePreview: "Vorschau",
      priceHistory: "Verlauf",
      priceTiers: "Preisstufen",
      tierRequests: "Anfragen",
    },
    prices,
    tiers,
  },
}
