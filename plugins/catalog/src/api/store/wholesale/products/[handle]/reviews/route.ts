export { getProductReviews as GET } from "../../../../../../handlers/reviews"
