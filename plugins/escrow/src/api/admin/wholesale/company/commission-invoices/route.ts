export { getOwnInvoices as GET } from "../../../../../handlers/commission-invoices"
