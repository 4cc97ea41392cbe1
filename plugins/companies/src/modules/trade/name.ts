export const TRADE_MODULE = "trade"
