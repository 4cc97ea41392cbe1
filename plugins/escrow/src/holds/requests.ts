import { notFound, sql, type TransactionContext } from "@wholesale/core"
import type { REQUEST_STATES } from "../http/hold-values"

/** A payment request as its row says while it is locked. */
export type RequestRow = {
  id: string
  group_id: string
  buyer_id: string
  state: (typeof REQUEST_STATES)[number]
  currency_code: string
  amount: bigint
  received: bigint
}

type By = { id: string } | { seller_order_id: string }

/**
 * Locks a payment request, which is always locked before the holds that it pays for.
 * @throws NOT_FOUND
 */
export const lockRequest = async (tx: TransactionContext, by: By): Promise<RequestRow> => {
  const [where, id] =
    "id" in by
      ? ["id = ?", by.id]
      : ["id = (select request_id from payment_hold where seller_order_id = ?)", by.seller_order_id]
  const [row] = await sql<
    Omit<RequestRow, "amount" | "received"> & { amount: string; received: string }
  >(
    tx,
    `select id, group_id, buyer_id, state, currency_code, amount, received from payment_request
     where ${where} and deleted_at is null for update`,
    [id]
  )
  if (!row) {
    throw notFound("Payment request", id)
  }
  return { ...row, amount: BigInt(row.amount), received: BigInt(row.received) }
}

/** Writes what of a locked request has changed. */
export const saveRequest = async (
  tx: TransactionContext,
  { id, state, amount, received }: RequestRow,
  now: Date
): Promise<void> => {
  await sql(
    tx,
    `update payment_request set state = ?, amount = ?, received = ?, updated_at = ?,
       paid_at = case when ? = 'paid' then coalesce(paid_at, ?) end where id = ?`,
    [state, String(amount), String(received), now, state, now, id]
  )
}
