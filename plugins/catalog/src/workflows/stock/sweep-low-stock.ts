import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@wholesale/core"
import { STOCK_MODULE } from "../../modules/stock/name"
import type StockModuleService from "../../modules/stock/service"

/** Tells sellers what fell to its threshold since the last sweep. */
export const sweepLowStock = async (container: MedusaContainer): Promise<void> => {
  await container.resolve<StockModuleService>(STOCK_MODULE).noteLowStock(clock.now())
}
