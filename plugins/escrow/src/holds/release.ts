import type { By, TransactionContext } from "@wholesale/core"
import { releaseOf } from "../domain/hold/moves"
import type { HoldPlan } from "../domain/hold/plan"
import { holdReleased } from "../domain/hold/postings"
import { post } from "../ledger/post"
import type { HoldRow } from "../modules/payment_hold/operations/lock-hold"
import { addMovement, saveHold } from "../modules/payment_hold/operations/save-hold"
import { tellSeller } from "./tell"

/** Somebody's decision that lets money go to the seller, e.g. on a dispute. */
export type Decision =
  { reason: "dispute_resolved"; dispute_id: string } | { reason: "operator"; text: string }

/**
 * Releases what a plan says to the seller, less the commission that goes with it; the evidence that
 * the plan went by is kept with the movement.
 * @returns the hold as it is from now on
 */
export const releaseFromHold = async (
  tx: TransactionContext,
  hold: HoldRow,
  plan: Pick<HoldPlan, "release" | "shipments" | "look_again_at">,
  { by, now, because }: { by: By; now: Date; because?: Decision }
): Promise<HoldRow> => {
  const { release: amount, shipments } = plan
  const { fee, fee_tax, after } = releaseOf(hold, amount)
  // What was released so far only grows, so it names this release and no other.
  const key = `release:${hold.id}:${hold.released}`
  const legs = holdReleased({ ...hold, amount, fee, fee_tax }, hold.currency_code)
  await post(
    tx,
    { key, event: "hold.released", business_ref: hold.seller_order_id, legs },
    { by, now }
  )
  const received = shipments.some((shipment) => shipment.reason === "received")
  const reason = because?.reason ?? (received ? "received" : "inspection_over")
  const cause = `after:${hold.released}`
  const evidence = { shipments, ...(because ? { decision: because } : {}) }
  await addMovement(
    tx,
    hold,
    { kind: "released", cause, reason, amount, fee, fee_tax, evidence, txn_key: key },
    { by, now }
  )
  const changed = { ...hold, ...after }
  const saved = await saveHold(tx, changed, { by, now, reason }, plan.look_again_at)
  await tellSeller(tx, "hold.released", saved, amount - fee - fee_tax)
  return saved
}
