export const PAYMENT_HOLD_MODULE = "payment_hold"
