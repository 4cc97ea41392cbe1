import { Module } from "@medusajs/framework/utils"
import { CARD_MODULE } from "./name"
import CardModuleService from "./service"

export { CARD_MODULE }

export default Module(CARD_MODULE, { service: CardModuleService })
