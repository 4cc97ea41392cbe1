import { sql, type TransactionContext } from "@wholesale/core"
import { notify } from "@wholesale/notifications"
import type { PayoutRow } from "./batch-row"

/** What a message about a batch carries. */
export type BatchNews = Pick<PayoutNews, "currency_code" | "amount"> & { batch_id: string }

/** Tells the operator's finance staff that payouts wait to be approved. */
export const tellApprovers = async (
  tx: TransactionContext,
  batch_id: string,
  currency_code: string,
  total: bigint
): Promise<void> => {
  const data: BatchNews = { batch_id, currency_code, amount: String(total) }
  const to = { operators: "operator.finance" } as const
  await notify(tx, { type: "payout_batch.proposed", key: batch_id, to, data })
}

/** What a message about a payout carries. */
export type PayoutNews = {
  payout_id: string
  currency_code: string
  /** Minor units as text, since JSON has no bigint. */
  amount: string
  /** Whose payout it is. */
  company_name: string
}

/** Tells the seller's staff who see its money what became of a payout. */
export const tellSeller = async (
  tx: TransactionContext,
  type: "payout.paid" | "payout.failed",
  { id, seller_id, currency_code, amount }: PayoutRow
): Promise<void> => {
  const [{ name }] = await sql<{ name: string }>(
    tx,
    "select trading_name as name from company where id = ?",
    [seller_id]
  )
  const data: PayoutNews = {
    payout_id: id,
    currency_code,
    amount: String(amount),
    company_name: name,
  }
  const to = { company_id: seller_id, permission: "finance.read" } as const
  await notify(tx, { type, key: id, to, data })
}
