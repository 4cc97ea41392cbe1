export { getAnyOrder as GET } from "../../../../../handlers/operator-orders"
