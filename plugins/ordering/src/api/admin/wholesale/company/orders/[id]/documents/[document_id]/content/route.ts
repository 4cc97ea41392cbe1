export { downloadDocument as GET } from "../../../../../../../../../handlers/seller-orders"
