import { decide } from "@wholesale/core/access/decide"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refuse, type CompanyPrincipal } from "@wholesale/core"
import { placeCart } from "../checkout/place-cart"
import { placerOf, shopperOf } from "../handlers/shopper"
import { customerOf, inPlaceOfCore, param, type StoreRequest } from "./request"

const PLACING_AN_ORDER = {
  access: { for: "company", permission: "orders.place", needs: "place_orders" },
} as const

/** @throws COMPANY_REQUIRED, PERMISSION_MISSING, COMPANY_SUSPENDED, LEVEL_TOO_LOW */
const buyingPrincipal = (req: StoreRequest): CompanyPrincipal => {
  const { principal } = req
  if (principal?.kind !== "company" || customerOf(req) === null) {
    throw refuse("COMPANY_REQUIRED", "Sign in with your company's account to place an order")
  }
  const decision = decide(PLACING_AN_ORDER, principal, true)
  if (!decision.allowed) {
    throw refuse(decision.code, decision.reason)
  }
  return principal
}

/**
 * `POST /store/carts/:id/complete`: the same checkout as ours. The answer has Medusa's shape, with
 * the first seller's order in `order` and all of them in `order_group`.
 */
export const completeStoreCart = inPlaceOfCore(async (req, res) => {
  const principal = buyingPrincipal(req)
  const { order_group, order_ids } = await placeCart(req.scope, {
    cart_id: param(req, "id"),
    buyer: placerOf(principal),
    context: (await shopperOf(principal, req.scope)).buyer,
    by: {
      actor_type: "customer",
      actor_id: principal.actor.id,
      company_id: principal.company.id,
      request_id: req.requestId ?? null,
    },
    input: {},
  })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: req.queryConfig.fields,
    filters: { id: order_ids[0] },
  })
  res.status(200).json({ type: "order", order: data[0], order_group })
})
