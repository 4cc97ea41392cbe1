export { shipOrder as POST } from "../../../../../../../handlers/seller-orders"
