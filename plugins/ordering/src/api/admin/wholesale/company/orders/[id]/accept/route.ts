export { acceptOrder as POST } from "../../../../../../../handlers/seller-orders"
