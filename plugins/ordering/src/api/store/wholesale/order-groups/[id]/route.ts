export { getOrderGroup as GET } from "../../../../../handlers/buyer-orders"
