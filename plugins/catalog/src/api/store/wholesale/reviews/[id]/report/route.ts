export { postReviewReport as POST } from "../../../../../../handlers/reviews"
