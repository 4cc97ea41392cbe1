export { getTicket as GET, changeTicket as POST } from "../../../../../handlers/operator"
