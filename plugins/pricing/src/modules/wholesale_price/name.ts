export const PRICE_MODULE = "wholesale_price"
