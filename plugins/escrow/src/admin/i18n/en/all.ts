import { balance } from "./balance"
import { bank } from "./bank"
import { commission } from "./commission"
import { disputes } from "./disputes"
import { ledger } from "./ledger"
import { payments } from "./payments"
import { payouts } from "./payouts"

/** English texts of this plugin's pages. */
export const en = {
  wholesale: {
    ...payments,
    ...payouts,
    ...bank,
    ...ledger,
    ...balance,
    ...commission,
    ...disputes,
  },
}
