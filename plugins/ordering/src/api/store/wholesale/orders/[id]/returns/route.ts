export { requestReturn as POST } from "../../../../../../handlers/buyer-orders"
