export { getTickets as GET } from "../../../../handlers/operator"
