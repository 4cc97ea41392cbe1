export { deliverShipment as POST } from "../../../../../../../handlers/seller-orders"
