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
export { displayIdOf } from "./domain/seller-order/display-id"
export { withOrderAlone } from "./follow/follow-order"
export { orderFacts } from "./queries/order-facts"
export { registerClaimedUnits } from "./modules/seller_order/operations/claimed-units"
export { creditOrder, type Reduction } from "./modules/seller_order/operations/credit-order"
export { lockOrder, type OrderRow, type Side } from "./modules/seller_order/operations/lock-order"
export { registerOrderFollower } from "./modules/seller_order/operations/order-followers"
export { moneyStateOf, registerMoneyState, type MoneyState } from "./orders/money-state"
export { placeCart, type CheckoutRequest } from "./checkout/place-cart"
export { BUYER_CART_MODULE } from "./modules/buyer_cart/name"
export { registerPastPurchases, type PastPurchases, type PastSpending } from "./past/past-purchases"
