import { Module } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "./name"
import ListingModuleService from "./service"

export { LISTING_MODULE }

export default Module(LISTING_MODULE, { service: ListingModuleService })
