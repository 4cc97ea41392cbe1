export { getSellerReviews as GET } from "../../../../../handlers/reviews"
