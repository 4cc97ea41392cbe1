export { assignCase as POST } from "../../../../../../handlers/review"
