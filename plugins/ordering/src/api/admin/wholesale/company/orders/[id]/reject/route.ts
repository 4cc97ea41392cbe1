export { rejectOrder as POST } from "../../../../../../../handlers/seller-orders"
