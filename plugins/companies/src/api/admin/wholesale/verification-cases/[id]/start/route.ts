export { startReview as POST } from "../../../../../../handlers/review"
