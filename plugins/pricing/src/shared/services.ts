import type { MedusaContainer } from "@medusajs/framework/types"
import { PRICE_MODULE } from "../modules/wholesale_price/name"
import type PriceModuleService from "../modules/wholesale_price/service"

/** The service of prices in a container. */
export const priceService = (container: MedusaContainer) =>
  container.resolve<PriceModuleService>(PRICE_MODULE)
