import { clock, handler } from "@wholesale/core"
import { listingRoutes as routes } from "../http/routes-listing"
import {
  listMinimumOrders,
  listShippingOptions,
  shippingOptionView,
} from "../queries/selling-terms"
import { listingService } from "../shared/listing-service"
import { ensureSellerSetup } from "../workflows/seller-setup/ensure-seller-setup"

export const getMinimumOrders = handler(routes.listMinimumOrders, async ({ scope, principal }) => ({
  minimum_orders: await listMinimumOrders(scope, principal.company.id),
}))

export const postMinimumOrder = handler(
  routes.saveMinimumOrder,
  async ({ scope, principal, body, by }) => {
    const seller_id = principal.company.id
    const now = clock.now()
    const id = await listingService(scope).saveMinimumOrder({ seller_id, minimum: body, by, now })
    const [minimum_order] = await listMinimumOrders(scope, seller_id, id)
    return { minimum_order }
  }
)

export const deleteMinimumOrder = handler(
  routes.removeMinimumOrder,
  async ({ scope, principal, params, by }) => {
    const seller_id = principal.company.id
    await listingService(scope).removeMinimumOrder({ seller_id, id: params.id, by })
    return { id: params.id, object: "minimum_order", deleted: true }
  }
)

export const getShippingOptions = handler(
  routes.listShippingOptions,
  async ({ scope, principal }) => {
    const seller_id = principal.company.id
    if (principal.company.kind === "manufacturer") {
      await ensureSellerSetup(scope, seller_id)
    }
    return { shipping_options: await listShippingOptions(scope, seller_id) }
  }
)

export const postShippingOption = handler(
  routes.addShippingOption,
  async ({ scope, principal, body, by }) => {
    const seller_id = principal.company.id
    const now = clock.now()
    const id = await listingService(scope).addShippingOption({ seller_id, option: body, by, now })
    return { shipping_option: await shippingOptionView(scope, seller_id, id) }
  }
)

export const postShippingOptionChange = handler(
  routes.changeShippingOption,
  async ({ scope, principal, params, body, by }) => {
    const ref = { seller_id: principal.company.id, id: params.id, by, now: clock.now() }
    await listingService(scope).changeShippingOption({ ...ref, change: body })
    return { shipping_option: await shippingOptionView(scope, ref.seller_id, ref.id) }
  }
)

export const deleteShippingOption = handler(
  routes.removeShippingOption,
  async ({ scope, principal, params, by }) => {
    const ref = { seller_id: principal.company.id, id: params.id, by, now: clock.now() }
    await listingService(scope).removeShippingOption(ref)
    return { id: params.id, object: "shipping_option", deleted: true }
  }
)
