import type { en } from "../en/all"
import { balance } from "./balance"
import { commission } from "./commission"
import { ledger } from "./ledger"
import { payments } from "./payments"

/** German texts; the type keeps them complete. */
export const de: typeof en = { wholesale: { ...payments, ...ledger, ...balance, ...commission } }
