export { CommissionInvoice } from "./commission-invoice"
export { CommissionInvoiceEntry } from "./commission-invoice-entry"
export { CommissionInvoiceSequence } from "./commission-invoice-sequence"
