export { exportAllOrders as GET } from "../../../../../handlers/operator-orders"
