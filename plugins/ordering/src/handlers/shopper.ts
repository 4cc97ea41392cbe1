import { buyerContextOf } from "@wholesale/catalog"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CompanyPrincipal } from "@wholesale/core"
import { viewerOf, type Shopper } from "../cart/access"
import type { Buyer } from "../checkout/gates"

/** Who is shopping, as carts and prices see them. */
export const shopperOf = async (
  principal: CompanyPrincipal,
  scope: MedusaContainer
): Promise<Shopper> => ({
  viewer: viewerOf(principal, principal.actor.id),
  buyer: await buyerContextOf(principal, scope),
})

/** Who places an order, as the checkout and its gates see them. */
export const placerOf = (principal: CompanyPrincipal): Buyer => ({
  company_id: principal.company.id,
  member_id: principal.member_id,
  customer_id: principal.actor.id,
  role: principal.role,
  permissions: principal.permissions,
})
