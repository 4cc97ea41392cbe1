export { getOwnTickets as GET, openTicket as POST } from "../../../../../handlers/own"
