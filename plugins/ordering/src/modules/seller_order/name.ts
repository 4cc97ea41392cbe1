export const SELLER_ORDER_MODULE = "seller_order"
