export { getOrder as GET } from "../../../../../handlers/buyer-orders"
