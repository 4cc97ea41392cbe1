export { replyInTicket as POST } from "../../../../../../../handlers/own"
