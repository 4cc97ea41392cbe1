import { Module } from "@medusajs/framework/utils"
import { IMPORT_MODULE } from "./name"
import ImportModuleService from "./service"

export { IMPORT_MODULE }

export default Module(IMPORT_MODULE, { service: ImportModuleService })
