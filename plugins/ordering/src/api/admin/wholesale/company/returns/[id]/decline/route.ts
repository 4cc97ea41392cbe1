export { declineReturn as POST } from "../../../../../../../handlers/seller-orders"
