import { buyerContextOf } from "@wholesale/catalog"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  clock,
  faultPoint,
  refuse,
  Refusal,
  registerMessageHandler,
  resolvePrincipal,
  type By,
  type CompanyPrincipal,
} from "@wholesale/core"
import { decide } from "@wholesale/core/access/decide"
import type { FrozenPrices } from "../checkout/load-quote"
import { placeCart } from "../checkout/place-cart"
import { placerOf } from "../handlers/shopper"
import { cartRoutes } from "../http/routes-cart"
import { APPROVAL_MODULE } from "../modules/approval/name"
import type ApprovalModuleService from "../modules/approval/service"
import { changeState } from "./change-state"
import { PLACE_APPROVED_TOPIC } from "./decide"
import { lockRequest, reopenCart, type ApprovalRow } from "./request-row"

type Approved = { request_id: string; company_id: string }

const inTransaction = (container: MedusaContainer) => {
  const service = container.resolve<ApprovalModuleService>(APPROVAL_MODULE)
  return service.inTransaction.bind(service)
}

/**
 * Places the order of an approved request, for whoever asked for it. Repeating it changes nothing: a
 * cart is only ordered once. What can't be ordered any more ends the request and opens the cart.
 */
export const placeApproved = async (
  container: MedusaContainer,
  { request_id, company_id }: Approved
): Promise<void> => {
  const transaction = inTransaction(container)
  const request = await transaction((tx) => lockRequest(tx, request_id, company_id))
  if (request.state !== "approved") {
    return
  }
  const by: By = {
    actor_type: "customer",
    actor_id: request.customer_id,
    company_id,
    request_id: null,
  }
  try {
    const order_group_id = await place(container, request, by)
    faultPoint("approval.placed")
    await transaction(async (tx) => {
      const locked = await lockRequest(tx, request_id, company_id)
      await changeState(tx, {
        request: locked,
        to: "ordered",
        by,
        now: clock.now(),
        order_group_id,
      })
    })
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error
    }
    await transaction(async (tx) => {
      const now = clock.now()
      const locked = await lockRequest(tx, request_id, company_id)
      await changeState(tx, { request: locked, to: "failed", by, now, reason: error.message })
      await reopenCart(tx, locked.cart_id, now)
    })
  }
}

const place = async (container: MedusaContainer, request: ApprovalRow, by: By) => {
  const principal = await requesterOf(container, request)
  const { order_group } = await placeCart(container, {
    cart_id: request.cart_id,
    buyer: placerOf(principal),
    context: await buyerContextOf(principal, container),
    by,
    input: request.checkout,
    approval: { request_id: request.id, prices: pricesOf(request) },
  })
  return order_group.id
}

/** Whoever asked, if they may still order. @throws COMPANY_REQUIRED, PERMISSION_MISSING and the like */
const requesterOf = async (
  container: MedusaContainer,
  { customer_id, company_id }: ApprovalRow
): Promise<CompanyPrincipal> => {
  const principal = await resolvePrincipal(
    // The session that asked was checked for its second factor then.
    { actor: { type: "customer", id: customer_id }, company_id, mfa_passed: true },
    container
  )
  if (principal?.kind !== "company") {
    throw refuse(
      "COMPANY_REQUIRED",
      "Who asked for this order does not work for the company any more"
    )
  }
  const decision = decide(cartRoutes.checkout, principal, true)
  if (!decision.allowed) {
    throw refuse(decision.code, decision.reason)
  }
  return principal
}

const pricesOf = ({ lines }: ApprovalRow): FrozenPrices =>
  new Map(
    lines.map(({ variant_id, unit_price, price }) => [
      variant_id,
      { ...price, min_quantity: 1, amount: BigInt(unit_price) },
    ])
  )

/** Places approved orders from the outbox. */
export const registerPlaceApproved = () =>
  registerMessageHandler({
    topic: PLACE_APPROVED_TOPIC,
    handle: async ({ request_id, company_id }, { container }) =>
      await placeApproved(container, {
        request_id: String(request_id),
        company_id: String(company_id),
      }),
  })
