import { Module } from "@medusajs/framework/utils"
import { SELLER_ORDER_MODULE } from "./name"
import SellerOrderModuleService from "./service"

export { SELLER_ORDER_MODULE }

export default Module(SELLER_ORDER_MODULE, { service: SellerOrderModuleService })
