import { Module } from "@medusajs/framework/utils"
import { SUPPORT_MODULE } from "./name"
import SupportModuleService from "./service"

export { SUPPORT_MODULE }

export default Module(SUPPORT_MODULE, { service: SupportModuleService })
