import { generateEntityId } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { notify, type To } from "@wholesale/notifications"
import type { OrderRow } from "./lock-order"
import type { OrderFacts } from "./order-facts"

/** What every message about an order carries. */
export type OrderNews = {
  seller_order_id: string
  display_id: number
  po_number: string | null
  /** The other company, seen from the reader. */
  partner_name: string
  currency_code: string
  /** Minor units as text, since JSON has no bigint. */
  total: string
  note: string | null
  reason_code: string | null
  expected_ship_on: string | null
  tracking_number: string | null
  tracking_url: string | null
  /** Until when the seller has to answer. */
  accept_by: string | null
}

export type News = {
  type: string
  order: OrderRow
  facts: OrderFacts
  more?: Partial<OrderNews>
  /** Given where the same news may be told again. */
  key?: string
}

const data = ({ order, more }: News, partner: string): OrderNews => ({
  seller_order_id: order.id,
  display_id: order.display_id,
  po_number: order.po_number,
  partner_name: partner,
  currency_code: order.currency_code,
  total: order.total_amount,
  note: null,
  reason_code: null,
  expected_ship_on: order.expected_ship_on,
  tracking_number: null,
  tracking_url: null,
  accept_by: null,
  ...more,
})

const send = async (tx: TransactionContext, news: News, to: To, partner: string) =>
  await notify(tx, {
    type: news.type,
    // The order is locked and its state was checked: without a key each of these happens once.
    key: news.key ?? generateEntityId(undefined, "once"),
    to,
    data: data(news, partner),
  })

/** Tells the person who placed the order, or the company's buyers when nobody is known. */
export const tellBuyer = async (tx: TransactionContext, news: News) => {
  const { member_id: member, buyer, seller } = news.facts
  const to: To = member
    ? { member_id: member }
    : { company_id: buyer.id, permission: "orders.place" }
  await send(tx, news, to, seller.name)
}

/** Tells the seller's staff who work on orders. */
export const tellSeller = async (tx: TransactionContext, news: News) => {
  const { buyer, seller } = news.facts
  await send(tx, news, { company_id: seller.id, permission: "orders.manage" }, buyer.name)
}
