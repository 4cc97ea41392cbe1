export { getOrders as GET } from "../../../../../handlers/seller-orders"
