export { downloadDocument as GET } from "../../../../../../../../handlers/buyer-orders"
