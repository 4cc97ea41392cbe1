import { Module } from "@medusajs/framework/utils"
import { STOCK_MODULE } from "./name"
import StockModuleService from "./service"

export { STOCK_MODULE }

export default Module(STOCK_MODULE, { service: StockModuleService })
