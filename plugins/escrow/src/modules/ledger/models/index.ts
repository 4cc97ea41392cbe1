export { LedgerDay } from "./ledger-day"
