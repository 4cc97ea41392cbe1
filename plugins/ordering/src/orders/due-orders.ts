import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clock, runQuery } from "@wholesale/core"
import { SYSTEM } from "@wholesale/companies"
import { completeOrder } from "../modules/seller_order/operations/complete-order"
import { DEFAULT_SETTINGS } from "../modules/seller_order/operations/change-settings"
import { orderFacts } from "../queries/order-facts"
import { expire } from "./answer-order"
import { sellerOrders } from "./seller-orders"

const PER_RUN = 500

/** Does something to each of some orders; one that fails holds nobody up. */
const each = async <Row extends { id: string }>(
  container: MedusaContainer,
  what: string,
  rows: readonly Row[],
  act: (row: Row) => Promise<unknown>
) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const row of rows) {
    try {
      await act(row)
    } catch (error) {
      logger.warn(`${what}: order ${row.id}: ${String(error)}`)
    }
  }
}

/** Lets the orders expire whose sellers have not answered in time. */
export const expireDueOrders = async (container: MedusaContainer): Promise<void> => {
  const rows = await runQuery<{ id: string }>(
    container,
    `select id from seller_order where state = 'pending_acceptance' and accept_by <= ?
       and deleted_at is null order by accept_by, id limit ?`,
    [clock.now(), PER_RUN]
  )
  await each(container, "orders.expire", rows, ({ id }) => expire(container, SYSTEM, id))
}

/** Completes the orders whose buyers have had their time to complain. */
export const completeDueOrders = async (container: MedusaContainer): Promise<void> => {
  const now = clock.now()
  const rows = await runQuery<{ id: string; completion_days: number }>(
    container,
    `select o.id, coalesce(s.completion_days, ?) as completion_days
     from seller_order o left join seller_settings s on s.seller_id = o.seller_id
     where o.state = 'delivered' and o.deleted_at is null
       and o.delivered_at + make_interval(days => coalesce(s.completion_days, ?)) <= ?
     order by o.delivered_at, o.id limit ?`,
    [DEFAULT_SETTINGS.completion_days, DEFAULT_SETTINGS.completion_days, now, PER_RUN]
  )
  await each(container, "orders.complete", rows, async ({ id, completion_days }) => {
    const facts = await orderFacts(container, { order_id: id }, { as: "operator" })
    await sellerOrders(container).inTransaction((tx) =>
      completeOrder(tx, { order_id: id, completion_days, facts, by: SYSTEM, now })
    )
  })
}
