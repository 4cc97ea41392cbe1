export { bulkShip as POST } from "../../../../../../handlers/seller-orders"
