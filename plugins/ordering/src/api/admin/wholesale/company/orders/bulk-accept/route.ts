export { bulkAccept as POST } from "../../../../../../handlers/seller-orders"
