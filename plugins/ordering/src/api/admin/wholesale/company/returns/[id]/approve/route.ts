export { approveReturn as POST } from "../../../../../../../handlers/seller-orders"
