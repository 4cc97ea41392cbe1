import { refuse, registerCheckoutCheck } from "@wholesale/core"
import { registerAfterPlacement } from "./after-placement"
import { registerManualFunding } from "./funding"

/**
 * Gives the checkout what is built in. Medusa's own completion of a cart is closed: orders are placed
 * in one way only, also when a payment's webhook would like to complete a cart.
 */
export const registerCheckout = () => {
  registerManualFunding()
  registerAfterPlacement()
  registerCheckoutCheck({
    name: "ordering.one-path",
    order: 0,
    check: () => {
      throw refuse("CHECKOUT_BLOCKED", "Carts are completed by the marketplace's checkout only")
    },
  })
}
