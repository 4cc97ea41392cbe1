export { CartAddition } from "./cart-addition"
export { CartSeller } from "./cart-seller"
export { CompanyCart } from "./company-cart"
