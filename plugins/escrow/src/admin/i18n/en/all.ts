import { balance } from "./balance"
import { commission } from "./commission"
import { ledger } from "./ledger"
import { payments } from "./payments"

/** English texts of this plugin's pages. */
export const en = { wholesale: { ...payments, ...ledger, ...balance, ...commission } }
