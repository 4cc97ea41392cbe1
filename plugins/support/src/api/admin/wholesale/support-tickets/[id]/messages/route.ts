export { answerTicket as POST } from "../../../../../../handlers/operator"
