export const LEDGER_MODULE = "ledger"
