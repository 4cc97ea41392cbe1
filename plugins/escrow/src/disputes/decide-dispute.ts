import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, faultPoint, notFound, refuse, type By } from "@wholesale/core"
import type { SharedRefund } from "../domain/dispute/share"
import { claimsOf, type DisputedLine } from "./claims-of"
import { disputes } from "./disputes"
import { lockDispute, type DisputeRow } from "./lock-dispute"
import { resolveIn, resolving } from "./resolve-dispute"

/** What the operator decides; minor units, tax included. */
export type Decision = {
  /** A line that is not named gets nothing. */
  lines: readonly { id: string; refund: bigint }[]
  shipping_refund: bigint
  text: string
}

/**
 * The operator decides a dispute that was put before it.
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED before it was escalated, INVALID_INPUT above a claim
 */
export const decideDispute = async (
  container: MedusaContainer,
  id: string,
  decision: Decision,
  by: By
): Promise<void> => {
  const facts = await resolving(container, id)
  await disputes(container).inTransaction(async (tx) => {
    const party = { as: "operator" } as const
    const dispute = await lockDispute(tx, id, party)
    assertEscalated(dispute)
    const share = shareOf(dispute, await claimsOf(tx, id), decision)
    const { text } = decision
    const now = clock.now()
    await resolveIn(tx, dispute, { share, resolved_by: "operator", text, facts, party, by, now })
    faultPoint("dispute.before-commit")
  })
  faultPoint("dispute.decided")
}

const assertEscalated = ({ state, display_id }: DisputeRow) => {
  if (state !== "escalated") {
    throw refuse(
      "TRANSITION_NOT_ALLOWED",
      `Dispute ${display_id} is ${state}: take it over before you decide it`,
      { from: state }
    )
  }
}

const shareOf = (
  { shipping_claimed }: DisputeRow,
  claims: readonly DisputedLine[],
  { lines, shipping_refund }: Decision
): SharedRefund => {
  const decided = new Map(lines.map(({ id, refund }) => [id, refund]))
  for (const { id } of lines) {
    if (!claims.some((claim) => claim.id === id)) {
      throw notFound("Line of the dispute", id)
    }
  }
  for (const { id, claimed } of claims) {
    assertWithin(decided.get(id) ?? 0n, claimed)
  }
  assertWithin(shipping_refund, shipping_claimed)
  return {
    shipping: shipping_refund,
    lines: new Map(claims.map(({ id }) => [id, decided.get(id) ?? 0n])),
  }
}

const assertWithin = (refund: bigint, claimed: bigint) => {
  if (refund > claimed) {
    throw refuse("INVALID_INPUT", "Nobody gets back more than was claimed", {
      most: Number(claimed),
    })
  }
}
