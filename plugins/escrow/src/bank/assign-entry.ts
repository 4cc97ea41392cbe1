import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, notFound, refuse, sql, type By, type TransactionContext } from "@wholesale/core"
import { paymentHolds } from "../holds/payment-holds"
import { receive } from "../holds/record-receipt"
import type { BANK_ENTRY_STATES } from "../http/hold-values"

type Row = {
  state: (typeof BANK_ENTRY_STATES)[number]
  currency_code: string
  amount: string
  booked_on: string
  remittance: string
}

/**
 * Says which payment a movement on the bank account was for; the money leaves suspense.
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED for money that left or was placed before, INVALID_INPUT
 *   for another currency
 */
export const assignEntry = async (
  container: MedusaContainer,
  id: string,
  requestId: string,
  by: By
): Promise<void> =>
  await paymentHolds(container).inTransaction((tx) => assign(tx, id, requestId, by, clock.now()))

const assign = async (tx: TransactionContext, id: string, requestId: string, by: By, now: Date) => {
  const [entry] = await sql<Row>(
    tx,
    `select state, currency_code, amount, booked_on, remittance from bank_entry
     where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!entry) {
    throw notFound("Bank entry", id)
  }
  if (entry.state !== "suggested" && entry.state !== "unmatched") {
    throw refuse("TRANSITION_NOT_ALLOWED", `This entry is ${entry.state}`, { from: entry.state })
  }
  await receive(
    tx,
    {
      request_id: requestId,
      source: "statement",
      external_id: id,
      amount: BigInt(entry.amount),
      currency_code: entry.currency_code,
      received_on: entry.booked_on,
      note: entry.remittance,
      from: "suspense",
    },
    by,
    now
  )
  await sql(
    tx,
    "update bank_entry set state = 'matched', request_id = ?, updated_at = ? where id = ?",
    [requestId, now, id]
  )
}
