export { getOwnReviews as GET, postReview as POST } from "../../../../handlers/reviews"
