import { decide } from "@wholesale/core/access/decide"
import { refuse, registerCheckoutCheck, resolvePrincipal } from "@wholesale/core"
import type { MedusaContainer } from "@medusajs/framework/types"

const PLACING_AN_ORDER = {
  access: { for: "company", permission: "orders.place", needs: "place_orders" },
} as const

/**
 * Refuses a checkout unless the cart's customer buys for a company that may order: a member whose
 * role allows it, of a company that is not suspended and has reached the level for it.
 * @throws COMPANY_REQUIRED, PERMISSION_MISSING, COMPANY_SUSPENDED, LEVEL_TOO_LOW
 */
export const assertMayPlaceOrder = async (
  customerId: string | null | undefined,
  container: MedusaContainer
) => {
  if (!customerId) {
    throw refuse("COMPANY_REQUIRED", "Sign in with your company's account to place an order")
  }
  const principal = await resolvePrincipal(
    // The session that leads here was checked for its second factor by the store's guard.
    { actor: { type: "customer", id: customerId }, mfa_passed: true },
    container
  )
  if (principal?.kind !== "company") {
    throw refuse("COMPANY_REQUIRED", "Only a member of a retailer's company can place an order")
  }
  const decision = decide(PLACING_AN_ORDER, principal, true)
  if (!decision.allowed) {
    throw refuse(decision.code, decision.reason)
  }
}

export const registerBuyerCheck = () =>
  registerCheckoutCheck({
    name: "companies.buyer",
    order: 10,
    check: async ({ cart }, { container }) =>
      await assertMayPlaceOrder(cart.customer_id, container),
  })
