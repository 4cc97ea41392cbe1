import { Module } from "@medusajs/framework/utils"
import { PAYOUT_MODULE } from "./name"
import PayoutModuleService from "./service"

export { PAYOUT_MODULE }

export default Module(PAYOUT_MODULE, { service: PayoutModuleService })
