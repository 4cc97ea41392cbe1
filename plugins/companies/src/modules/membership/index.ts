import { Module } from "@medusajs/framework/utils"
import { MEMBERSHIP_MODULE } from "./name"
import MembershipModuleService from "./service"

export { MEMBERSHIP_MODULE }

export default Module(MEMBERSHIP_MODULE, { service: MembershipModuleService })
