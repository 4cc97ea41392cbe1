export { addTrackingEvent as POST } from "../../../../../../../handlers/seller-orders"
