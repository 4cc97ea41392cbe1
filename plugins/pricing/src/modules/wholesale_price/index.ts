import { Module } from "@medusajs/framework/utils"
import { PRICE_MODULE } from "./name"
import PriceModuleService from "./service"

export { PRICE_MODULE }

export default Module(PRICE_MODULE, { service: PriceModuleService })
