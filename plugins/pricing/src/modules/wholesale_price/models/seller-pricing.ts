import { model } from "@medusajs/framework/utils"
import { STRATEGIES } from "../../../http/prices"

/** How a seller's prices are chosen from. */
export const SellerPricing = model.define("seller_pricing", {
  seller_id: model.text().primaryKey(),
  strategy: model.enum([...STRATEGIES]).default("first_that_applies"),
})
