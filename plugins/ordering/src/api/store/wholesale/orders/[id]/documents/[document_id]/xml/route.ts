export { downloadInvoice as GET } from "../../../../../../../../handlers/buyer-orders"
