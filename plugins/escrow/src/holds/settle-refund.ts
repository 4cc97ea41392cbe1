import type { MedusaContainer } from "@medusajs/framework/types"
import {
  clock,
  faultPoint,
  notFound,
  recordAudit,
  refuse,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { refundFailed, refundPaid } from "../domain/hold/postings"
import type { REFUND_STATES } from "../http/hold-values"
import type { Posting } from "../domain/ledger/posting"
import { post } from "../ledger/post"
import { paymentHolds } from "./payment-holds"

/** What became of a refund: it left under the bank's id, or it could not be paid. */
export type RefundOutcome = { paid: { external_id: string } } | { failed: { reason: string } }

type Row = {
  id: string
  seller_order_id: string
  buyer_id: string
  state: (typeof REFUND_STATES)[number]
  currency_code: string
  amount: string
}

/**
 * Records that a refund was paid, or that it failed; then the money waits on the buyer's account.
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED when it was settled before
 */
export const settleRefund = async (
  container: MedusaContainer,
  id: string,
  outcome: RefundOutcome,
  by: By
): Promise<void> => {
  await paymentHolds(container).inTransaction((tx) => settle(tx, id, outcome, by, clock.now()))
  faultPoint("refund.settled")
}

const settle = async (
  tx: TransactionContext,
  id: string,
  outcome: RefundOutcome,
  by: By,
  now: Date
) => {
  const refund = await lockRefund(tx, id)
  const posting = postingOf(refund, outcome)
  await post(tx, posting, { by, now })
  const state = "paid" in outcome ? "paid" : "failed"
  const failure = "failed" in outcome ? outcome.failed.reason : null
  await sql(
    tx,
    `update refund_due set state = ?, external_id = ?, failure = ?, settled_at = ?, updated_at = ?
     where id = ?`,
    [state, posting.external_ref ?? null, failure, now, now, refund.id]
  )
  await recordAudit(tx, {
    by,
    action: `refund.${state}`,
    subject_type: "refund",
    subject_id: refund.id,
    before: { state: refund.state },
    after: outcome,
  })
}

const postingOf = (refund: Row, outcome: RefundOutcome): Posting => {
  const { id, seller_order_id: orderId, buyer_id: buyer, currency_code: currency } = refund
  const amount = BigInt(refund.amount)
  return "paid" in outcome
    ? {
        key: `paid:${id}`,
        event: "refund.paid",
        business_ref: orderId,
        external_ref: outcome.paid.external_id,
        legs: refundPaid(orderId, amount, currency),
      }
    : {
        key: `failed:${id}`,
        event: "refund.failed",
        business_ref: orderId,
        legs: refundFailed(orderId, buyer, amount, currency),
      }
}

const lockRefund = async (tx: TransactionContext, id: string): Promise<Row> => {
  const [row] = await sql<Row>(
    tx,
    `select id, seller_order_id, buyer_id, state, currency_code, amount from refund_due
     where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!row) {
    throw notFound("Refund", id)
  }
  if (row.state !== "due") {
    throw refuse("TRANSITION_NOT_ALLOWED", `This refund is ${row.state} already`, {
      from: row.state,
    })
  }
  return row
}
