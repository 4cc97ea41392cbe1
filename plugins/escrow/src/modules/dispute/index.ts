import { Module } from "@medusajs/framework/utils"
import { DISPUTE_MODULE } from "./name"
import DisputeModuleService from "./service"

export { DISPUTE_MODULE }

export default Module(DISPUTE_MODULE, { service: DisputeModuleService })
