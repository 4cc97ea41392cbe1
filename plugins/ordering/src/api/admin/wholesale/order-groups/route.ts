export { getOrderGroups as GET } from "../../../../handlers/operator-orders"
