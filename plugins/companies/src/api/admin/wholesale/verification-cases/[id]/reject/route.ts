export { rejectCase as POST } from "../../../../../../handlers/review"
