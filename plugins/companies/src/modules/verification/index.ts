import { Module } from "@medusajs/framework/utils"
import { VERIFICATION_MODULE } from "./name"
import VerificationModuleService from "./service"

export { VERIFICATION_MODULE }

export default Module(VERIFICATION_MODULE, { service: VerificationModuleService })
