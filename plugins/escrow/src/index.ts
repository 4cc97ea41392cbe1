/** The public entry of the escrow plugin. */
export { LEDGER_MODULE } from "./modules/ledger/name"
export { PAYMENT_HOLD_MODULE } from "./modules/payment_hold/name"
export { recordReceipt, type Receipt } from "./holds/record-receipt"
