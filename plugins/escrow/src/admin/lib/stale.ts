/** What is out of date after money moved. */
export const STALE = [
  "/payments",
  "/refunds",
  "/credits",
  "/bank-entries",
  "/ledger",
  "/orders",
] as const
