export { getOrders as GET } from "../../../../handlers/buyer-orders"
