import { generateEntityId } from "@medusajs/framework/utils"
import { dayOf, daysAfter, sql, transactionRunner, type TransactionContext } from "@wholesale/core"
import type { PlacedGroup } from "@wholesale/ordering"
import { freezeOrders, type OrderFee } from "../commission/freeze-orders"
import { placedOrders, type PlacedOrder } from "../commission/order-facts"
import { readRules } from "../commission/rules"
import { creditorReference } from "../domain/bank/reference"
import type { MoneySettings } from "../domain/settings/settings"
import { readSettings } from "../settings/money-settings"

/**
 * Asks the buyer for the money of a checkout, in the checkout's own transaction: one payment request,
 * one pending hold per order, and the commission as it is today.
 */
export const openHolds = async ({ tx, group_id, by, now }: PlacedGroup): Promise<void> => {
  const run = transactionRunner(tx)
  const settings = await readSettings(run)
  const orders = await placedOrders(run, group_id, settings)
  const fees = await freezeOrders(tx, orders, await readRules(run), now)
  const requestId = await insertRequest(tx, { groupId: group_id, orders, settings, now })
  const holds = orders.map((order) => holdRow(order, requestId, settings, fees))
  await insertHolds(tx, holds, now)
  await sql(
    tx,
    `insert into hold_history (id, hold_id, "to", actor_type, actor_id, reason, at)
     select row.history_id, row.id, 'pending', ?, ?, 'placed', ?
     from jsonb_to_recordset(?::jsonb) as row(history_id text, id text)`,
    [by.actor_type, by.actor_id, now, JSON.stringify(holds)]
  )
}

type Asking = {
  groupId: string
  orders: readonly PlacedOrder[]
  settings: MoneySettings
  now: Date
}

const insertRequest = async (
  tx: TransactionContext,
  { groupId, orders, settings, now }: Asking
): Promise<string> => {
  const id = generateEntityId(undefined, "preq")
  const [group] = await sql<{ display_id: number; funding_key: string }>(
    tx,
    "select display_id, funding_key from order_group where id = ?",
    [groupId]
  )
  await sql(
    tx,
    `insert into payment_request (id, group_id, buyer_id, funding_key, reference, currency_code,
       amount, due_on, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      groupId,
      orders[0].buyer_id,
      group.funding_key,
      creditorReference(`WOS${String(group.display_id).padStart(7, "0")}`),
      orders[0].currency_code,
      String(orders.reduce((sum, { total }) => sum + total, 0n)),
      dayOf(daysAfter(now, settings.payment_days)),
      now,
      now,
    ]
  )
  return id
}

const holdRow = (
  order: PlacedOrder,
  requestId: string,
  settings: MoneySettings,
  fees: ReadonlyMap<string, OrderFee>
) => {
  const { fee, fee_tax } = within(fees.get(order.seller_order_id), order.total)
  return {
    id: generateEntityId(undefined, "hold"),
    history_id: generateEntityId(undefined, "hhist"),
    seller_order_id: order.seller_order_id,
    request_id: requestId,
    seller_id: order.seller_id,
    buyer_id: order.buyer_id,
    currency_code: order.currency_code,
    amount: String(order.total),
    fee: String(fee),
    fee_tax: String(fee_tax),
    inspection_days: settings.inspection_days,
    unconfirmed_days: settings.unconfirmed_days,
  }
}

/** A seller never owes more than its order brings, whatever the rules and the tax on them come to. */
const within = ({ fee, fee_tax }: OrderFee = { fee: 0n, fee_tax: 0n }, total: bigint): OrderFee =>
  fee + fee_tax <= total ? { fee, fee_tax } : { fee: total - fee_tax, fee_tax }

const insertHolds = async (
  tx: TransactionContext,
  holds: readonly ReturnType<typeof holdRow>[],
  now: Date
) =>
  await sql(
    tx,
    `insert into payment_hold (id, seller_order_id, request_id, seller_id, buyer_id, currency_code,
       amount, fee, fee_tax, inspection_days, unconfirmed_days, created_at, updated_at)
     select id, seller_order_id, request_id, seller_id, buyer_id, currency_code, amount, fee,
       fee_tax, inspection_days, unconfirmed_days, ?, ?
     from jsonb_to_recordset(?::jsonb) as row(id text, seller_order_id text, request_id text,
       seller_id text, buyer_id text, currency_code text, amount bigint, fee bigint,
       fee_tax bigint, inspection_days integer, unconfirmed_days integer)`,
    [now, now, JSON.stringify(holds)]
  )
