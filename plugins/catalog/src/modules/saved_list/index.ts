import { Module } from "@medusajs/framework/utils"
import { SAVED_LIST_MODULE } from "./name"
import SavedListModuleService from "./service"

export { SAVED_LIST_MODULE }

export default Module(SAVED_LIST_MODULE, { service: SavedListModuleService })
