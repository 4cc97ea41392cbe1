import type Stripe from "stripe"
import type { MedusaContainer } from "@medusajs/framework/types"
import { sql, type TransactionContext } from "@wholesale/core"
import type { EntryKind, Money } from "../domain/stripe/entry"
import { idOf } from "./client"
import { syncChargeback } from "./sync-chargeback"
import { syncPayment } from "./sync-payment"
import { syncRefund } from "./send-refund"
import { syncTransfer } from "./send-transfer"

/** What in the books a change of the provider's balance may be; no key where nothing was posted. */
export type Booked = Money & { txn_key: string | null }

type Explained = Exclude<EntryKind, "fee" | "withdrawal" | "other">

/** What kinds of changes are in the books, by the provider's id of what they came from. */
const BOOKED: Readonly<Record<Explained, string>> = {
  payment: `select 'receipt:' || r.external_id as txn_key, r.amount, r.currency_code
    from cash_receipt r where r.external_id = ? and r.source = 'card'`,
  refund: `select case when exists (select 1 from ledger_txn t where t.key = 'paid:' || r.id)
      then 'paid:' || r.id end as txn_key, -r.amount as amount, r.currency_code
    from refund_due r where r.id = ? and r.state <> 'due'`,
  refund_failed: `select case when exists (select 1 from ledger_txn t
      where t.key = 'returned:' || r.id) then 'returned:' || r.id end as txn_key, r.amount,
      r.currency_code
    from refund_due r where r.id = ? and r.state = 'failed'`,
  chargeback: `select 'chargeback:' || c.id as txn_key, -c.amount as amount, c.currency_code
    from chargeback c where c.external_id = ? and c.state in ('open', 'won', 'lost')
    union all select 'chargeback-won:' || c.id, c.amount, c.currency_code
    from chargeback c where c.external_id = ? and c.state = 'won'`,
  transfer: `select 'payout-paid:' || p.id as txn_key, -p.amount as amount, p.currency_code
    from payout p where p.external_id = ? and p.state in ('paid', 'failed')`,
  transfer_reversed: `select 'payout-returned:' || p.id as txn_key, p.amount, p.currency_code
    from payout p where p.external_id = ? and p.state = 'failed'`,
}

/** What of the books may explain a change of the provider's balance. */
export const bookedFor = async (
  tx: TransactionContext,
  kind: EntryKind,
  reference: string
): Promise<Booked[]> => {
  if (kind === "fee" || kind === "withdrawal" || kind === "other") {
    return []
  }
  const rows = await sql<{ txn_key: string | null; amount: string; currency_code: string }>(
    tx,
    BOOKED[kind],
    kind === "chargeback" ? [reference, reference] : [reference]
  )
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }))
}

type Source = Exclude<Stripe.BalanceTransaction["source"], string | null>

/** What our tables know the source of a change by: our own id on a refund, else the provider's. */
export const referenceOf = (source: Source | null): string => {
  if (source === null) {
    return ""
  }
  if (source.object === "charge") {
    return idOf(source.payment_intent) ?? ""
  }
  if (source.object === "refund") {
    return source.metadata?.refund ?? source.id
  }
  return source.object === "transfer_reversal" ? (idOf(source.transfer) ?? "") : source.id
}

/** Looks at what a change came from as it is now, in case that its event has not arrived. */
export const catchUp = async (
  container: MedusaContainer,
  kind: EntryKind,
  source: Source | null
): Promise<void> => {
  if (source === null) {
    return
  }
  if (kind === "payment" && source.object === "charge" && source.payment_intent) {
    await syncPayment(container, referenceOf(source))
  }
  if (kind === "refund" || kind === "refund_failed") {
    await syncRefund(container, source.id)
  }
  if (kind === "chargeback") {
    await syncChargeback(container, source.id)
  }
  if (kind === "transfer" || kind === "transfer_reversed") {
    await syncTransfer(container, referenceOf(source))
  }
}
