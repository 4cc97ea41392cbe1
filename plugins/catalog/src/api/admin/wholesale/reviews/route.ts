export { getReviews as GET } from "../../../../handlers/review-moderation"
