import { Module } from "@medusajs/framework/utils"
import { PAYMENT_HOLD_MODULE } from "./name"
import PaymentHoldModuleService from "./service"

export { PAYMENT_HOLD_MODULE }

export default Module(PAYMENT_HOLD_MODULE, { service: PaymentHoldModuleService })
