import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PromotionActions } from "@medusajs/framework/utils"
import { Refusal, runQuery } from "@wholesale/core"
import type { QuoteFacts } from "../domain/quote/facts"

/**
 * Lets Medusa work out anew what promotions take off, where any could apply: a cart without codes
 * has nothing to do with them unless some promotion is automatic.
 * @returns whether anything was worked out
 */
export const refreshPromotions = async (
  container: MedusaContainer,
  { cart }: QuoteFacts
): Promise<boolean> => {
  if (cart.promotion_codes.length === 0 && !cart.automatic_promotions) {
    return false
  }
  await setPromotions(container, cart.id, cart.promotion_codes)
  return true
}

/** Replaces the promotion codes of a cart; Medusa leaves out those that don't apply. */
export const setPromotions = async (
  container: MedusaContainer,
  cartId: string,
  codes: readonly string[]
): Promise<void> => {
  await updateCartPromotionsWorkflow(container).run({
    input: { cart_id: cartId, promo_codes: [...codes], action: PromotionActions.REPLACE },
  })
}

/** Takes out what a checkout found to be over, so that the total that the buyer sees next is true. */
export const dropEndedPromotions = async (
  container: MedusaContainer,
  cartId: string,
  error: unknown
): Promise<void> => {
  if (!(error instanceof Refusal) || error.code !== "PROMOTION_ENDED") {
    return
  }
  const rest = await runQuery<{ code: string }>(
    container,
    `select p.code from cart_promotion link join promotion p on p.id = link.promotion_id
     where link.cart_id = ? and link.deleted_at is null and not p.is_automatic
       and p.code not in (select jsonb_array_elements_text(?::jsonb)) order by p.code`,
    [cartId, JSON.stringify(error.details?.codes)]
  )
  await setPromotions(
    container,
    cartId,
    rest.map(({ code }) => code)
  )
}
