export { exportOrders as GET } from "../../../../../handlers/buyer-orders"
