import type { MedusaContainer } from "@medusajs/framework/types"
import {
  notFound,
  recordAudit,
  runQuery,
  sql,
  transactionRunner,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { creditOrder, lockOrder, orderFacts } from "@wholesale/ordering"
import type { SharedRefund } from "../domain/dispute/share"
import { outcomeOf, type ResolvedBy } from "../domain/dispute/states"
import { settleIn } from "../holds/settle-hold"
import { addEntry } from "./add-entry"
import { claimableOrder } from "./claimable-order"
import { claimsOf } from "./claims-of"
import type { DisputeRow, Party } from "./lock-dispute"
import { reductionsOf } from "./reductions"
import { tellDispute } from "./tell"

type Facts = Awaited<ReturnType<typeof orderFacts>>

/**
 * What a credit note needs to know of the two sides, read before anything is locked.
 * @throws NOT_FOUND
 */
export const resolving = async (container: MedusaContainer, disputeId: string): Promise<Facts> => {
  const [row] = await runQuery<{ order_id: string }>(
    container,
    "select seller_order_id as order_id from dispute where id = ? and deleted_at is null",
    [disputeId]
  )
  if (!row) {
    throw notFound("Dispute", disputeId)
  }
  return await orderFacts(container, row, { as: "operator" })
}

export type Resolution = {
  /** What goes back to the buyer, by line. */
  share: SharedRefund
  resolved_by: ResolvedBy
  /** Why, where somebody decided. */
  text?: string | null
  facts: Facts
  party: Party
  by: By
  now: Date
}

/**
 * Ends a locked dispute: in one transaction the buyer's part is refunded with the commission on it,
 * the seller's part is released, and the credit note is issued.
 */
export const resolveIn = async (
  tx: TransactionContext,
  dispute: DisputeRow,
  { share, resolved_by, text, facts, party, by, now }: Resolution
): Promise<void> => {
  const refund = [...share.lines.values()].reduce((sum, part) => sum + part, share.shipping)
  const order = await lockOrder(tx, dispute.seller_order_id, { as: "system" })
  const lines = await claimsOf(tx, dispute.id)
  await saveResolution(tx, dispute, { share, refund, resolved_by, now })
  const key = await addEntry(
    tx,
    dispute.id,
    { kind: "resolved", text, amount: refund },
    { party, by, now }
  )
  if (refund > 0n) {
    const charges = await claimableOrder(transactionRunner(tx), order.id)
    await creditOrder(tx, { order, facts, now, ...reductionsOf(charges, lines, share) })
  }
  const because = { reason: "dispute_resolved", dispute_id: dispute.id } as const
  await settleIn(tx, order.id, { by, now, because })
  await recordAudit(tx, {
    by,
    action: "dispute.resolved",
    subject_type: "dispute",
    subject_id: dispute.id,
    before: { state: dispute.state, claimed: String(dispute.claimed) },
    after: { resolved_by, refund: String(refund), text: text ?? null },
  })
  await tellDispute(tx, "dispute.resolved", { dispute_id: dispute.id, key, from: party.as })
}

type Saved = { share: SharedRefund; refund: bigint; resolved_by: ResolvedBy; now: Date }

const saveResolution = async (
  tx: TransactionContext,
  dispute: DisputeRow,
  { share, refund, resolved_by, now }: Saved
) => {
  await sql(
    tx,
    `update dispute set state = 'resolved', outcome = ?, resolved_by = ?, refund = ?,
       shipping_refund = ?, offer_side = null, offer_amount = null, next_at = null, closed_at = ?,
       updated_at = ? where id = ?`,
    [
      outcomeOf(refund, dispute.claimed),
      resolved_by,
      String(refund),
      String(share.shipping),
      now,
      now,
      dispute.id,
    ]
  )
  await sql(
    tx,
    `update dispute_line set refund = row.refund, updated_at = ?
     from jsonb_to_recordset(?::jsonb) as row(id text, refund bigint)
     where dispute_line.id = row.id and dispute_id = ?`,
    [
      now,
      JSON.stringify([...share.lines].map(([id, part]) => ({ id, refund: String(part) }))),
      dispute.id,
    ]
  )
}
