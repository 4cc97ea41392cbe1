export { resolveTicket as POST } from "../../../../../../handlers/operator"
