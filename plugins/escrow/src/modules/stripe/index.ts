import { Module } from "@medusajs/framework/utils"
import { STRIPE_MODULE } from "./name"
import StripeModuleService from "./service"

export { STRIPE_MODULE }

export default Module(STRIPE_MODULE, { service: StripeModuleService })
