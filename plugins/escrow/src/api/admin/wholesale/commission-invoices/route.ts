export { getInvoices as GET } from "../../../../handlers/commission-invoices"
