import { notFound, refuse, sql, type TransactionContext } from "@wholesale/core"
import { OPEN_STATES, type DisputeSide, type DisputeState } from "../domain/dispute/states"

/** Who acts in a dispute; another company's does not exist for a buyer or a seller. */
export type Party =
  | { as: "buyer"; company_id: string }
  | { as: "seller"; company_id: string }
  | { as: "operator" }
  | { as: "system" }

/** A dispute as its row says while it is locked. Minor units. */
export type DisputeRow = {
  id: string
  display_id: number
  seller_order_id: string
  seller_id: string
  buyer_id: string
  state: DisputeState
  currency_code: string
  claimed: bigint
  shipping_claimed: bigint
  offer: { side: DisputeSide; amount: bigint } | null
  answer_by: Date
  escalatable_at: Date
  escalates_at: Date
}

type Row = Omit<
  DisputeRow,
  "claimed" | "shipping_claimed" | "offer" | "answer_by" | "escalatable_at" | "escalates_at"
> &
  Record<"claimed" | "shipping_claimed", string> &
  Record<"answer_by" | "escalatable_at" | "escalates_at", string | Date> & {
    offer_side: DisputeSide | null
    offer_amount: string | null
  }

/**
 * Locks a dispute that is not over yet.
 * @throws NOT_FOUND, also for other companies'; TRANSITION_NOT_ALLOWED when it is over
 */
export const lockDispute = async (
  tx: TransactionContext,
  id: string,
  party: Party
): Promise<DisputeRow> => {
  const own =
    party.as === "buyer" ? "buyer_id = ?" : party.as === "seller" ? "seller_id = ?" : "true"
  const [row] = await sql<Row>(
    tx,
    `select id, display_id, seller_order_id, seller_id, buyer_id, state, currency_code, claimed,
       shipping_claimed, offer_side, offer_amount, answer_by, escalatable_at, escalates_at
     from dispute where id = ? and ${own} and deleted_at is null for update`,
    "company_id" in party ? [id, party.company_id] : [id]
  )
  if (!row) {
    throw notFound("Dispute", id)
  }
  if (!OPEN_STATES.includes(row.state)) {
    throw refuse("TRANSITION_NOT_ALLOWED", `This dispute is ${row.state} already`, {
      from: row.state,
    })
  }
  return disputeOf(row)
}

const disputeOf = ({ offer_side: side, offer_amount: amount, ...row }: Row): DisputeRow => ({
  ...row,
  claimed: BigInt(row.claimed),
  shipping_claimed: BigInt(row.shipping_claimed),
  offer: side && amount !== null ? { side, amount: BigInt(amount) } : null,
  answer_by: new Date(row.answer_by),
  escalatable_at: new Date(row.escalatable_at),
  escalates_at: new Date(row.escalates_at),
})
