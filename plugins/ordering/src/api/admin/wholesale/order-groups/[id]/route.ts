export { getAnyOrderGroup as GET } from "../../../../../handlers/operator-orders"
