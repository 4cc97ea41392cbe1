import type { MedusaContainer } from "@medusajs/framework/types"
import {
  clock,
  recordAudit,
  transactionRunner,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { creditOrder, lockOrder, orderFacts } from "@wholesale/ordering"
import { claimableOrder } from "../disputes/claimable-order"
import { reductionsOf } from "../disputes/reductions"
import { shareRefund } from "../domain/dispute/share"
import { checkDecision, type HoldDecision } from "../domain/hold/decision"
import { lockHold } from "../modules/payment_hold/operations/lock-hold"
import { paymentHolds } from "./payment-holds"
import { refundFromHold } from "./refund"
import { releaseFromHold } from "./release"
import { lockRequest } from "./requests"
import { settleIn } from "./settle-hold"

/** A decision of the operator about held money. */
export type Deciding = HoldDecision & {
  order_id: string
  /** What was held when the operator looked: the same decision sent twice happens once. */
  held: bigint
  text: string
}

/**
 * The operator releases or gives back held money without waiting for evidence, e.g. because it may not
 * be held any longer. What goes back is credited over all lines and shipping, in proportion.
 * @throws NOT_FOUND, CONFLICT when something else is held by now, INVALID_INPUT for more than is held
 *   and not in dispute
 */
export const decideHold = async (
  container: MedusaContainer,
  deciding: Deciding,
  by: By
): Promise<void> => {
  const { order_id } = deciding
  const facts = await orderFacts(container, { order_id }, { as: "operator" })
  await paymentHolds(container).inTransaction((tx) => decide(tx, deciding, { facts, by }))
}

type How = { facts: Awaited<ReturnType<typeof orderFacts>>; by: By }

const decide = async (tx: TransactionContext, deciding: Deciding, { facts, by }: How) => {
  const { order_id, release, refund, text } = deciding
  const now = clock.now()
  const order = await lockOrder(tx, order_id, { as: "operator" })
  await lockRequest(tx, { seller_order_id: order_id })
  const hold = await lockHold(tx, order_id)
  checkDecision(hold, deciding)
  const because = { reason: "operator", text } as const
  let current = hold
  if (refund > 0n) {
    // What went back so far only grows, so it names this decision and no other.
    const cause = `decision:${hold.refunded}`
    const planned = { cause, reason: "operator", amount: refund } as const
    current = await refundFromHold(tx, current, planned, { by, now })
    await creditOrder(tx, { order, facts, now, ...(await creditOf(tx, order_id, refund)) })
  }
  if (release > 0n) {
    const plan = { release, shipments: [], look_again_at: null }
    await releaseFromHold(tx, current, plan, { by, now, because })
  }
  await settleIn(tx, order_id, { by, now })
  await recordAudit(tx, {
    by,
    action: "hold.decided",
    subject_type: "seller_order",
    subject_id: order_id,
    after: { release: String(release), refund: String(refund), text },
  })
}

const creditOf = async (tx: TransactionContext, orderId: string, refund: bigint) => {
  const order = await claimableOrder(transactionRunner(tx), orderId)
  const lines = order.lines.map(({ id, gross }) => ({ id, claimed: gross }))
  const parts = order.lines.map(({ id, quantity }) => ({ id, seller_order_line_id: id, quantity }))
  return reductionsOf(order, parts, shareRefund(refund, lines, order.shipping.gross))
}
