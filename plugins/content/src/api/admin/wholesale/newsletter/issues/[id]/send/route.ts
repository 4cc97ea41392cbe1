export { postSend as POST } from "../../../../../../../handlers/newsletter"
