import { sql, type TransactionContext } from "@wholesale/core"
import { notify, type To } from "@wholesale/notifications"
import type { DisputeSide, Outcome } from "../domain/dispute/states"

export type DisputeNewsType =
  | "dispute.opened"
  | "dispute.message"
  | "dispute.offer"
  | "dispute.declined"
  | "dispute.escalated"
  | "dispute.resolved"
  | "dispute.withdrawn"

/** What every message about a dispute carries; amounts are minor units as text. */
export type DisputeNews = {
  dispute_id: string
  display_id: number
  order_display_id: number
  po_number: string | null
  seller_name: string
  buyer_name: string
  from: DisputeSide
  currency_code: string
  claimed: string
  offer: string | null
  refund: string | null
  outcome: Outcome | null
  answer_by: string
}

type Row = Omit<DisputeNews, "from"> & {
  seller_id: string
  buyer_id: string
  member_id: string | null
}

/** Something new in a dispute: the entry that says so, and whose it is. */
export type News = { dispute_id: string; key: string; from: DisputeSide }

/** Tells everybody in a dispute but the one who wrote; the operator where it has to decide. */
export const tellDispute = async (
  tx: TransactionContext,
  type: DisputeNewsType,
  { dispute_id: id, key, from }: News
): Promise<void> => {
  const { seller_id, buyer_id, member_id, ...row } = await newsOf(tx, id)
  const data: DisputeNews = { ...row, from }
  const buyer: To = member_id ? { member_id } : { company_id: buyer_id, permission: "orders.place" }
  const told: [name: string, to: To][] = [
    ...(from === "seller"
      ? []
      : [["seller", { company_id: seller_id, permission: "orders.manage" }] as [string, To]]),
    ...(from === "buyer" ? [] : [["buyer", buyer] as [string, To]]),
    ...(type === "dispute.escalated"
      ? [["operator", { operators: "operator.finance" }] as [string, To]]
      : []),
  ]
  for (const [name, to] of told) {
    await notify(tx, { type, key: `${key}:${name}`, to, data })
  }
}

const newsOf = async (tx: TransactionContext, id: string): Promise<Row> => {
  const [row] = await sql<Row>(
    tx,
    `select d.id as dispute_id, d.display_id, o.display_id as order_display_id, o.po_number,
       s.trading_name as seller_name, b.trading_name as buyer_name, d.seller_id, d.buyer_id,
       d.currency_code, d.claimed::text, d.offer_amount::text as offer, d.refund::text, d.outcome,
       d.answer_by::text, m.id as member_id
     from dispute d join seller_order o on o.id = d.seller_order_id
     join order_group g on g.id = o.group_id
     join company s on s.id = d.seller_id join company b on b.id = d.buyer_id
     left join company_member m on m.id = g.member_id and m.status = 'active'
     where d.id = ?`,
    [id]
  )
  return row
}
