import { Module } from "@medusajs/framework/utils"
import { APPROVAL_MODULE } from "./name"
import ApprovalModuleService from "./service"

export { APPROVAL_MODULE }

export default Module(APPROVAL_MODULE, { service: ApprovalModuleService })
