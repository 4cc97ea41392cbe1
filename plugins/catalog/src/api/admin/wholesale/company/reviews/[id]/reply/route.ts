export { postReply as POST } from "../../../../../../../handlers/reviews"
