import { Module } from "@medusajs/framework/utils"
import { COMPANY_MODULE } from "./name"
import CompanyModuleService from "./service"

export { COMPANY_MODULE }

export default Module(COMPANY_MODULE, { service: CompanyModuleService })
