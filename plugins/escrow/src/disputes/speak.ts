import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, refuse, type By, type TransactionContext } from "@wholesale/core"
import { addEntry } from "./add-entry"
import { changeDispute } from "./change-dispute"
import { disputes } from "./disputes"
import { lockDispute, type DisputeRow, type Party } from "./lock-dispute"
import { resolveIn, resolving } from "./resolve-dispute"
import { shareRefund } from "../domain/dispute/share"
import { claimsOf } from "./claims-of"
import { tellDispute } from "./tell"

/** Somebody who takes part in a dispute, and what it is about. */
export type Speaking = { dispute_id: string; party: Party; by: By }

/** The seller's first word starts the negotiation, whatever it is. */
const answered = ({ state }: DisputeRow, { as }: Party) =>
  as === "seller" && state === "open" ? { state: "negotiating" as const } : {}

type Acting = { tx: TransactionContext; dispute: DisputeRow; now: Date }

const act = async (
  container: MedusaContainer,
  { dispute_id: id, party }: Speaking,
  work: (acting: Acting) => Promise<void>
): Promise<void> => {
  await disputes(container).inTransaction(async (tx) => {
    const dispute = await lockDispute(tx, id, party)
    await work({ tx, dispute, now: clock.now() })
  })
}

/** Writes a message, with files where there are some. @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
export const sendMessage = async (
  container: MedusaContainer,
  speaking: Speaking,
  message: { text: string; file_ids: readonly string[] }
): Promise<void> =>
  await act(container, speaking, async ({ tx, dispute, now }) => {
    const { party, by } = speaking
    const key = await addEntry(tx, dispute.id, { kind: "message", ...message }, { party, by, now })
    await changeDispute(tx, dispute, answered(dispute, party), now)
    await tellDispute(tx, "dispute.message", { dispute_id: dispute.id, key, from: party.as })
  })

/**
 * Says what refund one side would agree to; it takes the place of every earlier offer.
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED, INVALID_INPUT above the claim
 */
export const makeOffer = async (
  container: MedusaContainer,
  speaking: Speaking & { party: { as: "buyer" | "seller" } },
  { amount, text }: { amount: bigint; text: string | null }
): Promise<void> =>
  await act(container, speaking, async ({ tx, dispute, now }) => {
    const { party, by } = speaking
    if (amount > dispute.claimed) {
      throw refuse("INVALID_INPUT", "An offer can't be more than the claim", {
        most: Number(dispute.claimed),
      })
    }
    const key = await addEntry(tx, dispute.id, { kind: "offer", text, amount }, { party, by, now })
    const offer = { side: party.as, amount }
    await changeDispute(tx, dispute, { ...answered(dispute, party), offer }, now)
    await tellDispute(tx, "dispute.offer", { dispute_id: dispute.id, key, from: party.as })
  })

/**
 * Accepts or declines what the other side would agree to. An acceptance resolves the dispute.
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED, OFFER_GONE when the offer is another one by now
 */
export const answerOffer = async (
  container: MedusaContainer,
  speaking: Speaking & { party: { as: "buyer" | "seller" } },
  { answer, amount }: { answer: "accept" | "decline"; amount: bigint }
): Promise<void> => {
  const facts = await resolving(container, speaking.dispute_id)
  await act(container, speaking, async ({ tx, dispute, now }) => {
    const { party, by } = speaking
    assertOffered(dispute, party, amount)
    if (answer === "accept") {
      await addEntry(tx, dispute.id, { kind: "accepted", amount }, { party, by, now })
      const share = shareRefund(amount, await claimsOf(tx, dispute.id), dispute.shipping_claimed)
      await resolveIn(tx, dispute, { share, resolved_by: "agreement", facts, party, by, now })
      return
    }
    const key = await addEntry(tx, dispute.id, { kind: "declined", amount }, { party, by, now })
    await changeDispute(tx, dispute, { ...answered(dispute, party), offer: null }, now)
    await tellDispute(tx, "dispute.declined", { dispute_id: dispute.id, key, from: party.as })
  })
}

const assertOffered = ({ offer }: DisputeRow, { as }: Party, amount: bigint) => {
  if (!offer || offer.side === as || offer.amount !== amount) {
    throw refuse("OFFER_GONE", "This offer is not on the table any more: look at the latest one", {
      offer: offer && { side: offer.side, amount: Number(offer.amount) },
    })
  }
}
