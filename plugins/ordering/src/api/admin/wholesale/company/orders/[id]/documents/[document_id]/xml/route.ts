export { downloadInvoice as GET } from "../../../../../../../../../handlers/seller-orders"
