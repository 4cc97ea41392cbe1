import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { clock, handler } from "@wholesale/core"
import { buyerContextOf } from "../buyer/context"
import { reviewRoutes as routes } from "../http/routes-reviews"
import { partyReview, partyReviews } from "../queries/reviews/party-reviews"
import { productReviews } from "../queries/reviews/product-reviews"
import { visibleReview } from "../queries/reviews/visible-review"
import { reviewService } from "../reviews/service"
import { storeReviewImage } from "../reviews/store-image"
import { writeOwnReview } from "../reviews/write-review"

export const getProductReviews = handler(
  routes.listProductReviews,
  async ({ scope, principal, params, query }) =>
    productReviews(scope, {
      ...query,
      handle: params.handle,
      buyer: await buyerContextOf(principal, scope),
    })
)

export const getOwnReviews = handler(routes.listOwnReviews, ({ scope, principal, query }) =>
  partyReviews(scope, { retailer_id: principal.company.id, product_ids: query.product_ids }, query)
)

export const postReview = handler(routes.writeReview, async ({ scope, principal, by, body }) => {
  const id = await writeOwnReview(scope, { principal, by }, body)
  return { review: await partyReview(scope, { retailer_id: principal.company.id }, id) }
})

export const postReviewImage = handler(
  routes.addReviewImage,
  async ({ scope, principal, params, file, by }) => {
    const own = { retailer_id: principal.company.id }
    await partyReview(scope, own, params.id)
    const image = await storeReviewImage(scope, file.buffer)
    await reviewService(scope)
      .addImage({ ...own, review_id: params.id, url: image.url, by, now: clock.now() })
      .catch(async (error: unknown) => {
        await discard(scope, image.id)
        throw error
      })
    return { review: await partyReview(scope, own, params.id) }
  }
)

const discard = (scope: MedusaContainer, fileId: string) =>
  scope.resolve<IFileModuleService>(Modules.FILE).deleteFiles([fileId])

export const postReviewReport = handler(
  routes.reportReview,
  async ({ scope, principal, params, body, by }) => {
    await visibleReview(scope, params.id, await buyerContextOf(principal, scope))
    const id = await reviewService(scope).report({
      ...body,
      review_id: params.id,
      owner: "anybody",
      company_id: principal.company.id,
      by,
      now: clock.now(),
    })
    return { id }
  }
)

export const getSellerReviews = handler(routes.listSellerReviews, ({ scope, principal, query }) =>
  partyReviews(
    scope,
    { seller_id: principal.company.id, status: query.status, answered: query.answered },
    query
  )
)

export const postReply = handler(
  routes.replyToReview,
  async ({ scope, principal, params, body, by }) => {
    const { company } = principal
    await reviewService(scope).reply({
      review_id: params.id,
      seller: company,
      text: body.text,
      by,
      now: clock.now(),
    })
    return { review: await partyReview(scope, { seller_id: company.id }, params.id) }
  }
)

export const postSellerReport = handler(
  routes.reportSellerReview,
  async ({ scope, principal, params, body, by }) => {
    const { company } = principal
    const id = await reviewService(scope).report({
      ...body,
      review_id: params.id,
      owner: { seller_id: company.id },
      company_id: company.id,
      by,
      now: clock.now(),
    })
    return { id }
  }
)
