export { receiveReturn as POST } from "../../../../../../../handlers/seller-orders"
