import type {
  REPORT_REASONS as Reasons,
  REVIEW_ASPECTS as Aspects,
} from "@wholesale/catalog/http/reviews"

/** What a review rates besides the whole, in the order in which the form asks. */
export const REVIEW_ASPECTS = [
  "quality",
  "as_described",
  "delivery",
  "communication",
] as const satisfies typeof Aspects

/** Why somebody may report a review. */
export const REPORT_REASONS = [
  "spam",
  "offensive",
  "personal_data",
  "not_about_product",
  "conflict_of_interest",
  "other",
] as const satisfies typeof Reasons
