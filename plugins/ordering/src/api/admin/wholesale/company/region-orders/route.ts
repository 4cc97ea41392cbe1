export { getRegionOrders as GET } from "../../../../../handlers/operator-orders"
