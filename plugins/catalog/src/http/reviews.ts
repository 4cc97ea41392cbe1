import { z } from "@medusajs/framework/zod"
import { id, line, paging, several, text, timestamp } from "@wholesale/core/http/fields"

/** private: only its author and the seller see it; removed: taken down by the operator. */
export const REVIEW_STATUSES = ["private", "published", "removed"] as const
export const REVIEW_ASPECTS = ["quality", "as_described", "delivery", "communication"] as const
export const REPORT_REASONS = [
  "spam",
  "offensive",
  "personal_data",
  "not_about_product",
  "conflict_of_interest",
  "other",
] as const
export const REPORT_STATUSES = ["open", "upheld", "dismissed"] as const

const rating = () => z.number().int().min(1).max(5)

const aspects = z
  .object({
    quality: rating().optional(),
    as_described: rating().optional(),
    delivery: rating().optional(),
    communication: rating().optional(),
  })
  .strict()

/** A rating with how many reviews it is the average of; null without any. */
export const ratingDto = z.object({
  average: z.number().nullable(),
  count: z.number().int(),
})
export type RatingDto = z.output<typeof ratingDto>

/** A review as everybody may read it. */
export const reviewDto = z.object({
  id: z.string(),
  product_id: z.string(),
  retailer_name: z.string(),
  retailer_country: z.string(),
  rating: z.number().int(),
  aspects: z.record(z.string(), z.number().int()),
  title: z.string(),
  body: z.string(),
  images: z.array(z.string()),
  version: z.number().int(),
  status: z.enum(REVIEW_STATUSES),
  published_at: timestamp().nullable(),
  reply: z.string().nullable(),
  replied_at: timestamp().nullable(),
  created_at: timestamp(),
  updated_at: timestamp(),
})
export type ReviewDto = z.output<typeof reviewDto>

/** A review as its author's company and the seller see it, also while it is private. */
export const partyReviewDto = reviewDto.extend({
  product_title: z.string(),
  product_handle: z.string(),
  order_id: z.string(),
  publish_at: timestamp(),
  removal_reason: z.string().nullable(),
})
export type PartyReviewDto = z.output<typeof partyReviewDto>

export const reviewReportDto = z.object({
  id: z.string(),
  company_name: z.string(),
  reason: z.enum(REPORT_REASONS),
  note: z.string().nullable(),
  status: z.enum(REPORT_STATUSES),
  created_at: timestamp(),
})

/** A review as the operator moderates it. */
export const moderatedReviewDto = partyReviewDto.extend({
  seller_name: z.string(),
  reports: z.array(reviewReportDto),
  versions: z.array(
    z.object({
      version: z.number().int(),
      rating: z.number().int(),
      title: z.string(),
      body: z.string(),
      at: timestamp(),
    })
  ),
})
export type ModeratedReviewDto = z.output<typeof moderatedReviewDto>

export const productReviewsQuery = z
  .object({ ...paging, sort: z.enum(["newest", "best", "worst"]).default("newest") })
  .strict()

export const productReviewsDto = z.object({
  reviews: z.array(reviewDto),
  rating: ratingDto,
  /** Average by aspect, and how many gave each number of stars, five first. */
  aspects: z.record(z.string(), z.number()),
  stars: z.array(z.number().int()),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type ProductReviewsDto = z.output<typeof productReviewsDto>

/** What somebody says about a product. Saying it again is a new version of the same review. */
export const reviewInput = z
  .object({
    product_id: id(),
    rating: rating(),
    aspects: aspects.default({}),
    title: line(120),
    body: text(4000),
  })
  .strict()
export type ReviewInput = z.output<typeof reviewInput>

export const reportInput = z
  .object({ reason: z.enum(REPORT_REASONS), note: text(1000).nullable().default(null) })
  .strict()

export const replyInput = z.object({ text: text(2000) }).strict()

export const removalInput = z.object({ reason: text(500) }).strict()

export const ownReviewsQuery = z
  .object({ ...paging, product_ids: several(id()).optional() })
  .strict()

export const sellerReviewQuery = z
  .object({
    ...paging,
    status: z.enum(REVIEW_STATUSES).optional(),
    answered: z.stringbool().optional(),
  })
  .strict()

export const operatorReviewQuery = z
  .object({
    ...paging,
    status: z.enum(REVIEW_STATUSES).optional(),
    reported: z.stringbool().optional(),
    q: line(100).optional(),
  })
  .strict()
