/** The public entry of the ordering plugin. */
export {
  registerFunding,
  type Funding,
  type FundingAnswer,
  type FundingOrder,
  type FundingRequest,
} from "./checkout/funding"
export {
  registerCheckoutGate,
  type Buyer,
  type CheckoutAttempt,
  type CheckoutGate,
  type GateProblem,
} from "./checkout/gates"
export {
  registerPlacementFollower,
  type PlacedGroup,
  type PlacementFollower,
} from "./checkout/placement-followers"
export { withOrderAlone } from "./follow/follow-order"
export { registerOrderFollower } from "./modules/seller_order/operations/order-followers"
export { placeCart, type CheckoutRequest } from "./checkout/place-cart"
export { BUYER_CART_MODULE } from "./modules/buyer_cart/name"
