export { getReorderDesk as GET } from "../../../../handlers/buyer-orders"
