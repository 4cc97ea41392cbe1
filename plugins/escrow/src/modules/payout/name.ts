export const PAYOUT_MODULE = "payout"
