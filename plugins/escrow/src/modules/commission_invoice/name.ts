export const COMMISSION_INVOICE_MODULE = "commission_invoice"
