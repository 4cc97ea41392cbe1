export { getAllOrders as GET } from "../../../../handlers/operator-orders"
