export { assignTickets as POST } from "../../../../handlers/operator"
