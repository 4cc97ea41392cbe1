import type { MedusaContainer } from "@medusajs/framework/types"
import { COMMISSION_INVOICE_MODULE } from "../modules/commission_invoice/name"
import type CommissionInvoiceModuleService from "../modules/commission_invoice/service"

/** The service of commission invoices in a container. */
export const commissionInvoices = (container: MedusaContainer) =>
  container.resolve<CommissionInvoiceModuleService>(COMMISSION_INVOICE_MODULE)
