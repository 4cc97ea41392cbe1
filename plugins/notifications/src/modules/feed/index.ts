import { Module } from "@medusajs/framework/utils"
import registerHandlers from "./loaders/register"
import { FEED_MODULE } from "./name"
import FeedModuleService from "./service"

export { FEED_MODULE }

export default Module(FEED_MODULE, { service: FeedModuleService, loaders: [registerHandlers] })
