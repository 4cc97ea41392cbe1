import { Module } from "@medusajs/framework/utils"
import { BUYER_CART_MODULE } from "./name"
import BuyerCartModuleService from "./service"

export { BUYER_CART_MODULE }

export default Module(BUYER_CART_MODULE, { service: BuyerCartModuleService })
