import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_ORDER_MODULE } from "../modules/seller_order/name"
import type SellerOrderModuleService from "../modules/seller_order/service"

/** The service of seller orders in a container. */
export const sellerOrders = (container: MedusaContainer) =>
  container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
