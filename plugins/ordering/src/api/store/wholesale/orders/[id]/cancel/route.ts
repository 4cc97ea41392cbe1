export { cancelOrder as POST } from "../../../../../../handlers/buyer-orders"
