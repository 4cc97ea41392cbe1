import { Module } from "@medusajs/framework/utils"
import { HISTORY_MODULE } from "./name"
import HistoryModuleService from "./service"

export { HISTORY_MODULE }

export default Module(HISTORY_MODULE, { service: HistoryModuleService })
