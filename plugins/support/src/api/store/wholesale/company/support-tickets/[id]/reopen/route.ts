export { reopenOwnTicket as POST } from "../../../../../../../handlers/own"
