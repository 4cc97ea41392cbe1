import { Module } from "@medusajs/framework/utils"
import { LEDGER_MODULE } from "./name"
import LedgerModuleService from "./service"

export { LEDGER_MODULE }

export default Module(LEDGER_MODULE, { service: LedgerModuleService })
