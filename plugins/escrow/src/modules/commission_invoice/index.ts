import { Module } from "@medusajs/framework/utils"
import { COMMISSION_INVOICE_MODULE } from "./name"
import CommissionInvoiceModuleService from "./service"

export { COMMISSION_INVOICE_MODULE }

export default Module(COMMISSION_INVOICE_MODULE, { service: CommissionInvoiceModuleService })
