export { reopenTicket as POST } from "../../../../../../handlers/operator"
