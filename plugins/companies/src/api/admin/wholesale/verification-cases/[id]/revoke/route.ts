export { revokeCase as POST } from "../../../../../../handlers/review"
