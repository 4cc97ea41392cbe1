export { receiveOrder as POST } from "../../../../../../handlers/buyer-orders"
