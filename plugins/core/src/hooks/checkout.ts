import type { CartDTO } from "@medusajs/framework/types"
import { createHookRegistry, type HookContext } from "./registry"

/** A cart that is about to become an order. Participants must not change it. */
export type Checkout = { cart: CartDTO }

/** Refuses a checkout by throwing. */
export type CheckoutCheck = {
  name: string
  order?: number
  check: (checkout: Checkout, context: HookContext) => Promise<void>
}

/** An order that was just created from a cart. */
export type PlacedOrder = { order_id: string; cart_id: string }

export const checkoutChecks = createHookRegistry<Checkout>()

/**
 * Adds a check that runs before an order is created from a cart. It does not run again when the
 * completion of a cart is repeated that has its order already.
 */
export const registerCheckoutCheck = ({ name, order, check }: CheckoutCheck): void =>
  checkoutChecks.register({
    name,
    order,
    run: async (checkout, context) => {
      await check(checkout, context)
      return {}
    },
  })

export const placedOrders = createHookRegistry<PlacedOrder>()

/**
 * Adds something that happens in the same workflow that creates the order, after the payment was
 * authorised; when it throws, the order is undone.
 */
export const onOrderPlaced = placedOrders.register
