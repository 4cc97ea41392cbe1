export const BUYER_CART_MODULE = "buyer_cart"
