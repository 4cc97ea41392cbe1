import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, handler, type By } from "@wholesale/core"
import { refreshCards } from "../cards/refresh-cards"
import { reviewRoutes as routes } from "../http/routes-reviews"
import { moderatedReview, moderatedReviews } from "../queries/reviews/party-reviews"
import { reviewService } from "../reviews/service"

export const getReviews = handler(routes.listReviews, ({ scope, query }) =>
  moderatedReviews(scope, query, query)
)

type Moderation = { id: string; to: "published" | "removed"; reason: string | null; by: By }

const moderate = async (scope: MedusaContainer, { id, ...decision }: Moderation) => {
  await reviewService(scope).moderate({ ...decision, review_id: id, now: clock.now() })
  const review = await moderatedReview(scope, id)
  await refreshCards(scope, [review.product_id])
  return { review }
}

export const postPublish = handler(routes.publishReview, ({ scope, params, by }) =>
  moderate(scope, { id: params.id, to: "published", reason: null, by })
)

export const postRemove = handler(routes.removeReview, ({ scope, params, body, by }) =>
  moderate(scope, { id: params.id, to: "removed", reason: body.reason, by })
)
