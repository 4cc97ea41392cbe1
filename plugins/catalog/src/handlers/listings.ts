import { clock, handler } from "@wholesale/core"
import { checkAudience } from "../buyer/check-audience"
import { listingRoutes as routes } from "../http/routes-listing"
import { listListings, listingView } from "../queries/listings"
import { listOrderRules } from "../queries/order-rules"
import { listingService } from "../shared/listing-service"

export const getListings = handler(routes.listListings, ({ scope, principal, query }) =>
  listListings(scope, { ...query, seller_id: principal.company.id })
)

export const getListing = handler(routes.getListing, async ({ scope, principal, params }) => ({
  listing: await listingView(scope, principal.company.id, params.product_id),
}))

export const postListing = handler(
  routes.changeListing,
  async ({ scope, principal, params, body, by }) => {
    const seller_id = principal.company.id
    const { product_id } = params
    const chosen = [...(body.audience ?? []), ...(body.price_audience ?? [])]
    await checkAudience(scope, seller_id, chosen)
    const now = clock.now()
    await listingService(scope).changeListing({ seller_id, product_id, change: body, by, now })
    return { listing: await listingView(scope, seller_id, product_id) }
  }
)

export const getOrderRules = handler(routes.listOrderRules, ({ scope, principal, query }) =>
  listOrderRules(scope, { ...query, seller_id: principal.company.id })
)

export const postOrderRules = handler(
  routes.saveOrderRules,
  async ({ scope, principal, body, by }) => {
    const seller_id = principal.company.id
    const { rules } = body
    await listingService(scope).saveOrderRules({ seller_id, rules, by, now: clock.now() })
    const variant_ids = rules.map(({ variant_id }) => variant_id)
    const { order_rules } = await listOrderRules(scope, {
      seller_id,
      variant_ids,
      limit: variant_ids.length,
      offset: 0,
    })
    return { order_rules }
  }
)
