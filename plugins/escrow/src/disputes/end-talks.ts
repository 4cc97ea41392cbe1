import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, recordAudit, refuse, type By, type TransactionContext } from "@wholesale/core"
import { settleIn } from "../holds/settle-hold"
import { addEntry } from "./add-entry"
import { changeDispute } from "./change-dispute"
import { disputes } from "./disputes"
import { lockDispute, type DisputeRow, type Party } from "./lock-dispute"
import type { Speaking } from "./speak"
import { tellDispute } from "./tell"

/**
 * Puts a dispute before the operator. The operator may take it over at any time, the two sides once
 * they had time to agree.
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED
 */
export const escalateDispute = async (
  container: MedusaContainer,
  { dispute_id: id, party, by }: Speaking,
  text: string | null
): Promise<void> => {
  await disputes(container).inTransaction(async (tx) => {
    const now = clock.now()
    const dispute = await lockDispute(tx, id, party)
    assertTalkedEnough(dispute, party, now)
    await escalateIn(tx, dispute, { party, by, now, text })
  })
}

export type Ending = { party: Party; by: By; now: Date; text: string | null }

/** The same with a locked dispute, whoever wants it. */
export const escalateIn = async (
  tx: TransactionContext,
  dispute: DisputeRow,
  { party, by, now, text }: Ending
): Promise<void> => {
  await changeDispute(tx, dispute, { state: "escalated" }, now)
  const key = await addEntry(tx, dispute.id, { kind: "escalated", text }, { party, by, now })
  await tellDispute(tx, "dispute.escalated", { dispute_id: dispute.id, key, from: party.as })
}

const assertTalkedEnough = (
  { escalatable_at: at, display_id }: DisputeRow,
  { as }: Party,
  now: Date
) => {
  if (as !== "operator" && at > now) {
    throw refuse(
      "TRANSITION_NOT_ALLOWED",
      `Dispute ${display_id} can be put before the operator from ${at.toISOString()}`,
      { from_day: at.toISOString() }
    )
  }
}

/** The buyer takes its claim back; its share of the money goes its usual way again. */
export const withdrawDispute = async (
  container: MedusaContainer,
  { dispute_id: id, party, by }: Speaking,
  text: string | null
): Promise<void> => {
  await disputes(container).inTransaction(async (tx) => {
    const now = clock.now()
    const dispute = await lockDispute(tx, id, party)
    await changeDispute(tx, dispute, { state: "withdrawn", offer: null }, now)
    const key = await addEntry(tx, id, { kind: "withdrawn", text }, { party, by, now })
    await settleIn(tx, dispute.seller_order_id, { by, now })
    await recordAudit(tx, {
      by,
      action: "dispute.withdrawn",
      subject_type: "dispute",
      subject_id: id,
      before: { state: dispute.state },
      after: { state: "withdrawn" },
    })
    await tellDispute(tx, "dispute.withdrawn", { dispute_id: id, key, from: party.as })
  })
}
