export { cancelOrder as POST } from "../../../../../../../handlers/seller-orders"
