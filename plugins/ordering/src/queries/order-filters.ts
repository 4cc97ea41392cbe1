import { VIEW_STATES } from "../domain/seller-order/states"
import type { OrderFilters } from "../http/orders"
import { searchOrders } from "./order-search"
import { inScope, type OrderScope } from "./order-scope"
import { LATE_SQL, NOW } from "./order-sql"

const ORDER_BY: Readonly<Record<OrderFilters["sort"], string>> = {
  newest: "o.placed_at desc, o.id desc",
  oldest: "o.placed_at, o.id",
  total: "o.total_amount desc, o.id",
  accept_by: "o.accept_by, o.id",
  ship_on: "o.expected_ship_on nulls last, o.id",
}

const OPEN_RETURN_SQL = `exists (select 1 from return_request rr
  where rr.seller_order_id = o.id and rr.state in ('requested', 'approved'))`

/**
 * The orders `o` of an order list with their parameters, of which the first is the present time, and
 * its `order by`.
 */
export const orderFilter = (scope: OrderScope, filters: OrderFilters, now: Date) => {
  const where = inScope(scope)
    .when(filters.state, "o.state = ?")
    .when(filters.seller_id, "o.seller_id = ?")
    .when(filters.buyer_id, "o.buyer_id = ?")
    .when(filters.country, "o.ship_to_country = ?")
    .when(filters.currency_code, "o.currency_code = ?")
    .when(filters.from, "o.placed_at >= ?::date at time zone 'UTC'")
    .when(filters.to, "o.placed_at < (?::date + 1) at time zone 'UTC'")
  if (filters.view === "returns") {
    where.add(OPEN_RETURN_SQL)
  } else if (filters.view) {
    where.add("o.state = any(?)", [...VIEW_STATES[filters.view]])
  }
  if (filters.late) {
    where.add(filters.late === "true" ? LATE_SQL : `not ${LATE_SQL}`)
  }
  searchOrders(where, filters.q)
  // What is searched for is found first. Reading orders in the list's order until a page is full looks
  // cheaper to the planner, and takes all orders when the word is rare.
  const fence = filters.q ? "offset 0" : ""
  return {
    orders: `from (select o.* from seller_order o cross join ${NOW} where ${where.sql} ${fence}) o`,
    parameters: [now, ...where.parameters],
    order_by: ORDER_BY[filters.sort],
  }
}
