/** Every schema of this plugin's endpoints; the OpenAPI document names them after their exports. */
export * from "./bank"
export * from "./commission"
export * from "./commission-invoices"
export * from "./disputes"
export * from "./ledger"
export * from "./money"
export * from "./payouts"
export * from "./stripe"
