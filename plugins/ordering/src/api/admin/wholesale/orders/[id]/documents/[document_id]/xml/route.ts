export { downloadAnyInvoice as GET } from "../../../../../../../../handlers/operator-orders"
