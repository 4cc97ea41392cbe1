export { getOrder as GET } from "../../../../../../handlers/seller-orders"
