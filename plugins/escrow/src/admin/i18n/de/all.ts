import type { en } from "../en/all"
import { balance } from "./balance"
import { bank } from "./bank"
import { cards } from "./cards"
import { commission } from "./commission"
import { disputes } from "./disputes"
import { errors } from "./errors"
import { invoices } from "./invoices"
import { ledger } from "./ledger"
import { payments } from "./payments"
import { payouts } from "./payouts"

/** German texts; the type keeps them complete. */
export const de: typeof en = {
  wholesale: {
    ...payments,
    ...payouts,
    ...bank,
    ...ledger,
    ...balance,
    ...commission,
    ...disputes,
    ...invoices,
    ...cards,
    ...errors,
  },
}
