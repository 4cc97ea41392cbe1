import { Module } from "@medusajs/framework/utils"
import { OutboxModuleService } from "./service"
import { OUTBOX_MODULE } from "./types"

export { OUTBOX_MODULE, OutboxModuleService }

export default Module(OUTBOX_MODULE, { service: OutboxModuleService })
