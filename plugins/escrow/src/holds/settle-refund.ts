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
import { refundFailed, refundPaid, refundReturned } from "../domain/hold/postings"
import type { REFUND_STATES } from "../http/hold-values"
import type { Posting } from "../domain/ledger/posting"
import { post } from "../ledger/post"
import { paymentHolds } from "./payment-holds"

/** What became of a refund: it left under the bank's id, or it could not be paid. */
export type RefundOutcome = { paid: { external_id: string } } | { failed: { reason: string } }

type Row = {
  id: string
  seller_order_id: string | null
  buyer_id: string
  asked_by: string | null
  state: (typeof REFUND_STATES)[number]
  currency_code: string
  amount: string
  card_payment_id: string | null
}

/**
 * Records that a refund by bank was paid, or that it failed; then the money waits on the buyer's
 * account. @throws NOT_FOUND, TRANSITION_NOT_ALLOWED when it was settled before or goes to a card,
 *   OWN_APPROVAL for whoever asked for it
 */
export const settleRefund = async (
  container: MedusaContainer,
  id: string,
  outcome: RefundOutcome,
  by: By
): Promise<void> => {
  await paymentHolds(container).inTransaction(async (tx) => {
    const refund = await lockRefund(tx, id)
    if (refund.card_payment_id !== null) {
      throw refuse("TRANSITION_NOT_ALLOWED", "This refund goes back to the buyer's card by itself")
    }
    if (refund.state !== "due") {
      throw refuse("TRANSITION_NOT_ALLOWED", `This refund is ${refund.state} already`, {
        from: refund.state,
      })
    }
    if ("paid" in outcome && refund.asked_by === by.actor_id) {
      throw refuse("OWN_APPROVAL", "You asked for this refund: somebody else has to pay it")
    }
    await settle(tx, refund, outcome, { by, now: clock.now() })
  })
  faultPoint("refund.settled")
}

/**
 * The same for a refund to a card, by the provider's word. It may come twice and in any order: what
 * failed stays failed, and what was paid can still come back.
 */
export const settleCardRefund = async (
  tx: TransactionContext,
  id: string,
  outcome: RefundOutcome,
  by: By
): Promise<void> => {
  const refund = await lockRefund(tx, id)
  const isNews = refund.state === "due" || (refund.state === "paid" && "failed" in outcome)
  if (isNews) {
    await settle(tx, refund, outcome, { by, now: clock.now() })
  }
}

const settle = async (
  tx: TransactionContext,
  refund: Row,
  outcome: RefundOutcome,
  { by, now }: { by: By; now: Date }
) => {
  const posting = postingOf(refund, outcome)
  await post(tx, posting, { by, now })
  const state = "paid" in outcome ? "paid" : "failed"
  const failure = "failed" in outcome ? outcome.failed.reason : null
  await sql(
    tx,
    `update refund_due set state = ?, external_id = coalesce(?, external_id), failure = ?,
       settled_at = ?, updated_at = ? where id = ?`,
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
  const { id, buyer_id: buyer, currency_code: currency } = refund
  const owner = refund.seller_order_id ?? buyer
  const amount = BigInt(refund.amount)
  const from = refund.card_payment_id === null ? "bank" : "processor_clearing"
  const about = { business_ref: owner }
  if ("paid" in outcome) {
    const legs = refundPaid(from, owner, amount, currency)
    const { external_id: external_ref } = outcome.paid
    return { ...about, key: `paid:${id}`, event: "refund.paid", external_ref, legs }
  }
  if (refund.state === "paid") {
    const legs = refundReturned(from, buyer, amount, currency)
    return { ...about, key: `returned:${id}`, event: "refund.returned", legs }
  }
  const legs = refundFailed(owner, buyer, amount, currency)
  return { ...about, key: `failed:${id}`, event: "refund.failed", legs }
}

const lockRefund = async (tx: TransactionContext, id: string): Promise<Row> => {
  const [row] = await sql<Row>(
    tx,
    `select id, seller_order_id, buyer_id, asked_by, state, currency_code, amount, card_payment_id
     from refund_due where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!row) {
    throw notFound("Refund", id)
  }
  return row
}
