import { Module } from "@medusajs/framework/utils"
import { SAVED_VIEW_MODULE } from "./name"
import SavedViewModuleService from "./service"

export default Module(SAVED_VIEW_MODULE, { service: SavedViewModuleService })
