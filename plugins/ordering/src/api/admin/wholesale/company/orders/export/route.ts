export { exportOrders as GET } from "../../../../../../handlers/seller-orders"
