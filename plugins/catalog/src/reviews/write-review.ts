import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, runner, type By, type CompanyPrincipal } from "@wholesale/core"
import { buyerContextOf } from "../buyer/context"
import { refreshCards } from "../cards/refresh-cards"
import { reviewableSince } from "../domain/reviews/rules"
import type { ReviewInput } from "../http/reviews"
import { visibleProduct } from "../queries/products/visible-product"
import { findReceipt } from "./eligibility"
import { reviewService } from "./service"

type Author = { principal: CompanyPrincipal; by: By }

/**
 * A retailer reviews a product, or writes a new version. Returns the review's id.
 * @throws NOT_FOUND, REVIEW_NOT_ALLOWED
 */
export const writeOwnReview = async (
  container: MedusaContainer,
  { principal, by }: Author,
  { product_id, ...content }: ReviewInput
): Promise<string> => {
  const run = runner(container)
  const now = clock.now()
  const { company } = principal
  const buyer = await buyerContextOf(principal, container)
  const product = await visibleProduct(run, product_id, buyer)
  const receipt = await findReceipt(run, {
    retailer_id: company.id,
    product_id,
    since: reviewableSince(now),
  })
  const id = await reviewService(container).write({
    product,
    retailer: {
      id: company.id,
      name: company.name,
      country_code: buyer.country_code ?? "",
    },
    receipt,
    content,
    by,
    now,
  })
  await refreshCards(container, [product_id])
  return id
}
