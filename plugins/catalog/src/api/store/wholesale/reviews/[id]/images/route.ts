export { postReviewImage as POST } from "../../../../../../handlers/reviews"
