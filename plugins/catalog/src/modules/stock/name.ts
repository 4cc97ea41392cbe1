export const STOCK_MODULE = "stock_keeping"
