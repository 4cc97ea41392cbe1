export { approveCase as POST } from "../../../../../../handlers/review"
