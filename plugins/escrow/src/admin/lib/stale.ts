/** What is out of date after money moved. */
export const STALE = ["/payments", "/refunds", "/ledger", "/orders"] as const
