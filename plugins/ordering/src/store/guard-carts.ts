import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound, runQuery } from "@wholesale/core"
import { mayReach, viewerOf, type CartOwner } from "../cart/access"
import { customerOf, type StoreRequest } from "./request"

/** Prices of others, which a `fields` parameter could ask for. */
const PRICES = /(^|\.)(prices|price_set|price_rules|price_list|calculated_price)(\.|$)/

const OWNER = `
  select cc.company_id, cc.created_by, coalesce(cc.shared, false) as shared, c.customer_id,
    coalesce(u.has_account, false) as has_account
  from cart c
  left join company_cart cc on cc.cart_id = c.id and cc.deleted_at is null
  left join customer u on u.id = c.customer_id`

/** Refuses a cart that somebody else's company or account owns. @throws NOT_FOUND */
const assertReachable = (
  req: StoreRequest,
  rows: readonly CartOwner[],
  what: string,
  id: string
) => {
  const viewer = viewerOf(req.principal, customerOf(req))
  if (rows.some((cart) => !mayReach(cart, viewer))) {
    throw notFound(what, id)
  }
}

const assertCart = async (req: StoreRequest, id: unknown) => {
  if (typeof id === "string" && id) {
    const rows = await ownersOf(req.scope, `${OWNER} where c.id = ?`, id)
    assertReachable(req, rows, "Cart", id)
  }
}

const ownersOf = (scope: MedusaContainer, statement: string, id: string) =>
  runQuery<CartOwner>(scope, statement, [id])

/** The segments of a request's path below one of Medusa's store routes. */
const segments = (req: StoreRequest): string[] =>
  req.originalUrl.split("?")[0].split("/").filter(Boolean).map(decoded)

/** What is no proper encoding is not the id of anything. */
const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

type Guard = (req: StoreRequest, res: MedusaResponse, next: MedusaNextFunction) => Promise<void>

/** Closes `/store/carts/:id` and everything below it to all but the cart's own company. */
export const guardCarts: Guard = async (req, _res, next) => {
  req.disallowed = [...(req.disallowed ?? []), PRICES]
  await assertCart(req, segments(req).at(2))
  next()
}

/** The same for payment collections, which are named by a cart or linked to one. */
export const guardPaymentCollections: Guard = async (req, _res, next) => {
  const id = segments(req).at(2)
  if (id) {
    const rows = await ownersOf(
      req.scope,
      `${OWNER} join cart_payment_collection p on p.cart_id = c.id and p.deleted_at is null
       where p.payment_collection_id = ?`,
      id
    )
    assertReachable(req, rows, "Payment collection", id)
    await assertNoOrder(req, id)
  }
  await assertCart(req, Object(req.body).cart_id)
  next()
}

/** A placed order's payment is nothing that the store's payment routes may touch. */
const assertNoOrder = async (req: StoreRequest, id: string) => {
  const rows = await runQuery(
    req.scope,
    "select 1 from order_payment_collection where payment_collection_id = ? and deleted_at is null",
    [id]
  )
  if (rows.length > 0) {
    throw notFound("Payment collection", id)
  }
}

/** Shipping options are listed and calculated for a cart. */
export const guardShippingOptions: Guard = async (req, _res, next) => {
  req.disallowed = [...(req.disallowed ?? []), PRICES]
  await assertCart(req, req.query.cart_id)
  await assertCart(req, Object(req.body).cart_id)
  next()
}

const assertOrder = async (req: StoreRequest, id: string) => {
  const { company_id } = viewerOf(req.principal, customerOf(req))
  const rows = company_id
    ? await runQuery(
        req.scope,
        "select 1 from seller_order where order_id = ? and buyer_id = ? and deleted_at is null",
        [id, company_id]
      )
    : []
  if (rows.length === 0) {
    throw notFound("Order", id)
  }
}

/** Closes `/store/orders/:id` to all but the company that placed the order. */
export const guardOrders: Guard = async (req, _res, next) => {
  req.disallowed = [...(req.disallowed ?? []), PRICES]
  const id = segments(req).at(2)
  if (id) {
    await assertOrder(req, id)
  }
  next()
}

/** Closes the request of a return to all but the company that placed the order. */
export const guardReturns: Guard = async (req, _res, next) => {
  const { order_id: id } = Object(req.body)
  if (typeof id === "string") {
    await assertOrder(req, id)
  }
  next()
}
