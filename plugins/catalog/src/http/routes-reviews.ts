import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { page } from "@wholesale/core/http/fields"
import {
  moderatedReviewDto,
  operatorReviewQuery,
  ownReviewsQuery,
  partyReviewDto,
  productReviewsDto,
  productReviewsQuery,
  removalInput,
  replyInput,
  reportInput,
  reviewInput,
  sellerReviewQuery,
} from "./reviews"

const MEGABYTE = 1_048_576
const buyer = { for: "company", permission: "orders.place" } as const
const seller = { for: "company", permission: "catalogue.write" } as const
const operator = { for: "operator", permission: "operator.catalogue" } as const

const ownReview = z.object({ review: partyReviewDto })
const moderatedReview = z.object({ review: moderatedReviewDto })
const reported = z.object({ id: z.string() })

/** What companies say about products that they received, and what is done about it. */
export const reviewRoutes = defineRoutes({
  listProductReviews: {
    method: "GET",
    path: "/products/:handle/reviews",
    on: ["store"],
    summary: "The published reviews of a product",
    access: { for: "public" },
    query: productReviewsQuery,
    response: productReviewsDto,
  },
  listOwnReviews: {
    method: "GET",
    path: "/reviews",
    on: ["store"],
    summary: "The reviews that the own company wrote",
    access: { for: "company", permission: "orders.read" },
    query: ownReviewsQuery,
    response: page("reviews", partyReviewDto),
  },
  writeReview: {
    method: "POST",
    path: "/reviews",
    on: ["store"],
    summary: "Review a product that was received in the last 180 days, or write a new version",
    access: buyer,
    body: reviewInput,
    response: ownReview,
    status: 201,
  },
  addReviewImage: {
    method: "POST",
    path: "/reviews/:id/images",
    on: ["store"],
    summary: "Add an image to the own review",
    access: buyer,
    upload: { max_bytes: 5 * MEGABYTE },
    body: z.object({}).strict(),
    response: ownReview,
    status: 201,
  },
  reportReview: {
    method: "POST",
    path: "/reviews/:id/report",
    on: ["store"],
    summary: "Report a review to the operator",
    access: { for: "company", permission: "orders.read" },
    body: reportInput,
    response: reported,
    status: 201,
  },
  listSellerReviews: {
    method: "GET",
    path: "/company/reviews",
    on: ["admin"],
    summary: "The reviews of the own products, also those that are still private",
    access: { for: "company", permission: "catalogue.read" },
    query: sellerReviewQuery,
    response: page("reviews", partyReviewDto),
  },
  replyToReview: {
    method: "POST",
    path: "/company/reviews/:id/reply",
    on: ["admin"],
    summary: "Answer a review of an own product, or change the answer",
    access: seller,
    body: replyInput,
    response: ownReview,
  },
  reportSellerReview: {
    method: "POST",
    path: "/company/reviews/:id/report",
    on: ["admin"],
    summary: "Report a review of an own product to the operator",
    access: seller,
    body: reportInput,
    response: reported,
    status: 201,
  },
  listReviews: {
    method: "GET",
    path: "/reviews",
    on: ["admin"],
    summary: "All reviews with their reports and versions",
    access: operator,
    query: operatorReviewQuery,
    response: page("reviews", moderatedReviewDto),
  },
  publishReview: {
    method: "POST",
    path: "/reviews/:id/publish",
    on: ["admin"],
    summary: "Publish a review, or put a removed one back; dismisses its reports",
    access: operator,
    body: z.object({}).strict(),
    response: moderatedReview,
  },
  removeReview: {
    method: "POST",
    path: "/reviews/:id/remove",
    on: ["admin"],
    summary: "Take a review down; upholds its reports",
    access: operator,
    body: removalInput,
    response: moderatedReview,
  },
})
