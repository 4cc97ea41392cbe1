import { ENDED_STATES, SELLER_ORDER_STATES } from "../domain/seller-order/states"

const quoted = (states: readonly string[]) => states.map((state) => `'${state}'`).join(", ")

/** States that count as sales: neither rejected, expired nor cancelled. */
export const COUNTED_SQL = `o.state not in (${quoted(ENDED_STATES)})`

const RUNNING = SELLER_ORDER_STATES.filter(
  (state) => state !== "pending_acceptance" && !ENDED_STATES.some((ended) => ended === state)
)

/**
 * Whether an order was not (or not in time) shipped by the day that its seller named. Needs `t.now`.
 */
export const LATE_SQL = `(o.state in (${quoted(RUNNING)}) and o.expected_ship_on is not null
  and o.expected_ship_on < to_char(coalesce(o.shipped_at, t.now) at time zone 'UTC', 'YYYY-MM-DD'))`

const company = (alias: string) =>
  `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.trading_name, 'handle', ${alias}.handle)`

const amounts = (alias: string) => `jsonb_build_object('goods', ${alias}.goods_amount,
  'shipping', ${alias}.shipping_amount, 'discount', ${alias}.discount_amount,
  'tax', ${alias}.tax_amount, 'total', ${alias}.total_amount)`

/** The first part of a statement about orders; its parameter is the present time. */
export const WITH_NOW = "with t as (select ?::timestamptz as now)"

/** The same as a table; its parameter too is the present time. */
export const NOW = "(select ?::timestamptz as now) t"

/** What the columns of a card need besides its order `o`. */
export const CARD_JOINS = `join company s on s.id = o.seller_id
  join company b on b.id = o.buyer_id
  cross join t`

/** Where the columns of a card come from. */
export const CARD_FROM = `from seller_order o ${CARD_JOINS}`

/** One row of an order list as JSON. */
export const CARD_JSON = `jsonb_build_object(
  'id', o.id, 'display_id', o.display_id, 'group_id', o.group_id, 'order_id', o.order_id,
  'state', o.state, 'seller', ${company("s")}, 'buyer', ${company("b")},
  'po_number', o.po_number, 'opening', o.opening, 'currency_code', o.currency_code,
  'amounts', ${amounts("o")},
  'line_count', (select count(*) from seller_order_line l where l.seller_order_id = o.id),
  'unit_count', (select coalesce(sum(case when o.state = 'rejected' then l.quantity
      else coalesce(l.accepted_quantity, l.quantity) end), 0)
    from seller_order_line l where l.seller_order_id = o.id),
  'ship_to_country', o.ship_to_country, 'ship_to_postal_code', o.ship_to_postal_code,
  'placed_at', o.placed_at, 'accept_by', o.accept_by, 'expected_ship_on', o.expected_ship_on,
  'accepted_at', o.accepted_at, 'shipped_at', o.shipped_at, 'delivered_at', o.delivered_at,
  'completed_at', o.completed_at, 'late', ${LATE_SQL})`

/** An order group without its orders as JSON; `g` and its buyer `b`. */
export const GROUP_JSON = `jsonb_build_object('id', g.id, 'display_id', g.display_id,
  'buyer', ${company("b")}, 'po_number', g.po_number, 'currency_code', g.currency_code,
  'amounts', ${amounts("g")}, 'placed_at', g.placed_at)`
