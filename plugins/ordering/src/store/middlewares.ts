import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  addStoreLine,
  addStoreShipping,
  changeStoreLine,
  createStoreCart,
  deleteStoreLine,
  getStoreCart,
  updateStoreCart,
} from "./carts"
import { completeStoreCart } from "./complete"
import {
  guardCarts,
  guardOrders,
  guardPaymentCollections,
  guardReturns,
  guardShippingOptions,
} from "./guard-carts"
import { listStoreOrders } from "./orders"
import { listStoreOptions } from "./shipping-options"

const CART = "/store/carts/:id"

/**
 * Medusa's own store routes of carts and orders: first a guard without methods, so that it runs
 * before all else, then what answers in place of Medusa's handler, after Medusa's own validators.
 * What is not listed stays Medusa's: promotions, customer, taxes, payment sessions.
 */
export const storeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts", middlewares: [guardCarts] },
  { matcher: "/store/payment-collections", middlewares: [guardPaymentCollections] },
  { matcher: "/store/shipping-options", middlewares: [guardShippingOptions] },
  { matcher: "/store/orders", middlewares: [guardOrders] },
  { matcher: "/store/returns", middlewares: [guardReturns] },
  { matcher: "/store/carts", methods: ["POST"], middlewares: [createStoreCart] },
  { matcher: CART, methods: ["GET"], middlewares: [getStoreCart] },
  { matcher: CART, methods: ["POST"], middlewares: [updateStoreCart] },
  { matcher: `${CART}/line-items`, methods: ["POST"], middlewares: [addStoreLine] },
  { matcher: `${CART}/line-items/:line_id`, methods: ["POST"], middlewares: [changeStoreLine] },
  { matcher: `${CART}/line-items/:line_id`, methods: ["DELETE"], middlewares: [deleteStoreLine] },
  { matcher: `${CART}/shipping-methods`, methods: ["POST"], middlewares: [addStoreShipping] },
  { matcher: `${CART}/complete`, methods: ["POST"], middlewares: [completeStoreCart] },
  { matcher: "/store/shipping-options", methods: ["GET"], middlewares: [listStoreOptions] },
  { matcher: "/store/orders", methods: ["GET"], middlewares: [listStoreOrders] },
]
