import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { SellerReviews } from "../../../components/reviews/seller-reviews"

const ReviewsPage = () => <SellerReviews />

export const config = defineRouteConfig({
  label: "menu.reviews",
  translationNs: "wholesale",
  rank: 12,
})

export const handle = { breadcrumb: () => <Crumb name="menu.reviews" /> }

export default ReviewsPage
