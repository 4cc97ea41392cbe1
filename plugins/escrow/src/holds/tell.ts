import { generateEntityId } from "@medusajs/framework/utils"
import { sql, type TransactionContext } from "@wholesale/core"
import { notify, type To } from "@wholesale/notifications"
import type { HoldRow } from "../modules/payment_hold/operations/lock-hold"

/** What every message about money carries. */
export type MoneyNews = {
  seller_order_id: string
  display_id: number
  po_number: string | null
  /** The other company, seen from the reader. */
  partner_name: string
  currency_code: string
  /** Minor units as text, since JSON has no bigint. */
  amount: string
  /** A day that something ends on. */
  until?: string
}

type Names = {
  display_id: number
  po_number: string | null
  seller: string
  buyer: string
  member_id: string | null
}

const namesOf = async (
  tx: TransactionContext,
  { seller_order_id: id }: HoldRow
): Promise<Names> => {
  const [row] = await sql<Names>(
    tx,
    `select o.display_id, o.po_number, s.trading_name as seller, b.trading_name as buyer,
       m.id as member_id
     from seller_order o join order_group g on g.id = o.group_id
     join company s on s.id = o.seller_id join company b on b.id = o.buyer_id
     left join company_member m on m.id = g.member_id and m.status = 'active' where o.id = ?`,
    [id]
  )
  return row
}

const send = async (tx: TransactionContext, type: string, to: To, data: MoneyNews): Promise<void> =>
  // The hold is locked and its amounts were checked: each of these happens once.
  await notify(tx, { type, key: generateEntityId(undefined, "once"), to, data })

/** Tells the seller's staff who see its money. */
export const tellSeller = async (
  tx: TransactionContext,
  type: "hold.funded" | "hold.released",
  hold: HoldRow,
  amount: bigint
): Promise<void> => {
  const names = await namesOf(tx, hold)
  await send(
    tx,
    type,
    { company_id: hold.seller_id, permission: "orders.manage" },
    newsOf(hold, names, names.buyer, amount)
  )
}

/** Tells the operator's finance staff, once per hold. */
export const tellOperator = async (
  tx: TransactionContext,
  type: "hold.ending",
  hold: HoldRow,
  { amount, until }: { amount: bigint; until: string }
): Promise<void> => {
  const names = await namesOf(tx, hold)
  const data = { ...newsOf(hold, names, names.seller, amount), until }
  await notify(tx, { type, key: hold.id, to: { operators: "operator.finance" }, data })
}

/** Tells the person who ordered, or the buyer's staff who see its money. */
export const tellBuyer = async (
  tx: TransactionContext,
  type: "hold.refunded",
  hold: HoldRow,
  amount: bigint
): Promise<void> => {
  const names = await namesOf(tx, hold)
  const to: To = names.member_id
    ? { member_id: names.member_id }
    : { company_id: hold.buyer_id, permission: "orders.place" }
  await send(tx, type, to, newsOf(hold, names, names.seller, amount))
}

const newsOf = (
  { seller_order_id, currency_code }: HoldRow,
  { display_id, po_number }: Names,
  partner_name: string,
  amount: bigint
): MoneyNews => ({
  seller_order_id,
  display_id,
  po_number,
  partner_name,
  currency_code,
  amount: String(amount),
})
