import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"

/** Far more than a year's orders take. */
const PLENTY = 1_000_000

const raw = (value: string) => `jsonb_build_object('value', (${value})::text, 'precision', 20)`

/** Lets last year's orders find enough stock, whatever is left of it today. */
export const stockUp = async (container: MedusaContainer): Promise<void> =>
  await move(container, PLENTY)

/**
 * Takes the plenty away again and counts anew what is set aside: goods of the past have left the
 * warehouse, those of open orders are reserved beside what is shown as stock.
 */
export const restock = async (container: MedusaContainer): Promise<void> => {
  await move(container, -PLENTY)
  await runQuery(
    container,
    `update reservation_item r set deleted_at = now()
     from seller_order_line l join seller_order o on o.id = l.seller_order_id
     where r.line_item_id = l.order_line_id and o.state not in
       ('pending_acceptance', 'accepted', 'partially_accepted', 'partially_shipped')`
  )
  const reserved = "coalesce(open.quantity, 0)"
  await runQuery(
    container,
    `update inventory_level level set reserved_quantity = ${reserved},
       raw_reserved_quantity = ${raw(reserved)},
       stocked_quantity = level.stocked_quantity + ${reserved},
       raw_stocked_quantity = ${raw(`level.stocked_quantity + ${reserved}`)}
     from inventory_level same
     left join (select inventory_item_id, location_id, sum(quantity) as quantity
       from reservation_item where deleted_at is null group by 1, 2) open
       on open.inventory_item_id = same.inventory_item_id and open.location_id = same.location_id
     where same.id = level.id`
  )
}

const move = async (container: MedusaContainer, units: number) => {
  await runQuery(
    container,
    `update inventory_level set stocked_quantity = stocked_quantity + ?,
       raw_stocked_quantity = ${raw("stocked_quantity + ?::numeric")}`,
    [units, units]
  )
}

/** Orders of the past whose end or shipments Medusa has to know. */
const OVER = `o.state in ('shipped', 'delivered', 'completed', 'rejected', 'expired', 'cancelled')`

/**
 * Brings Medusa's orders to where ours are, for all of the past at once, as its workflows would have
 * left them; and drops the messages that would have them do it one by one, or tell people of it.
 */
export const followHistory = async (container: MedusaContainer): Promise<void> => {
  for (const statement of [
    FULFILMENTS,
    FULFILLED_ITEMS,
    LINKS,
    CHANGES,
    ACTIONS,
    QUANTITIES,
    ENDS,
    CAPTURES,
    REFUNDS,
    TRANSACTIONS,
    PAYMENTS,
    COLLECTIONS,
    SUMMARIES,
    MESSAGES,
    MAILS,
  ]) {
    await runQuery(container, statement)
  }
}

const FULFILMENTS = `
  insert into fulfillment (id, location_id, packed_at, shipped_at, delivered_at, data, provider_id,
    shipping_option_id, metadata, requires_shipping, created_at, updated_at)
  select 'ful_' || s.id, (select stock_location_id from seller_location
      where seller_id = o.seller_id order by created_at limit 1), s.shipped_at, s.shipped_at,
    (select e.delivered_at from delivery_evidence e where e.shipment_id = s.id limit 1),
    '{}'::jsonb, (select provider_id from shipping_option where id = o.shipping_option_id),
    o.shipping_option_id, jsonb_build_object('shipment_id', s.id, 'stock', 'taken'), true, s.shipped_at, s.shipped_at
  from shipment s join seller_order o on o.id = s.seller_order_id where ${OVER}`

const FULFILLED_ITEMS = `
  insert into fulfillment_item (id, title, sku, barcode, quantity, raw_quantity, line_item_id,
    fulfillment_id, created_at, updated_at)
  select 'fulit_' || part.id, l.title, coalesce(l.sku, ''), '', part.quantity,
    ${raw("part.quantity")}, l.order_line_id, 'ful_' || s.id, s.shipped_at, s.shipped_at
  from shipment_line part join shipment s on s.id = part.shipment_id
  join seller_order_line l on l.id = part.seller_order_line_id
  join seller_order o on o.id = s.seller_order_id where ${OVER}`

const LINKS = `
  insert into order_fulfillment (id, order_id, fulfillment_id, created_at, updated_at)
  select 'ordful_' || s.id, o.order_id, 'ful_' || s.id, s.shipped_at, s.shipped_at
  from shipment s join seller_order o on o.id = s.seller_order_id where ${OVER}`

/** By what the order counts goods as fulfilled, shipped and delivered: with what, and of which. */
const COUNTED = `(values ('FULFILL_ITEM'), ('SHIP_ITEM'), ('DELIVER_ITEM')) counted(action)`
const IS_COUNTED = `(o.state <> 'shipped' or counted.action <> 'DELIVER_ITEM') and ${OVER}`

const CHANGES = `
  insert into order_change (id, order_id, version, status, confirmed_at, created_at, updated_at)
  select 'ordch_' || counted.action || s.id, o.order_id, 1, 'confirmed', s.shipped_at, s.shipped_at,
    s.shipped_at
  from shipment s join seller_order o on o.id = s.seller_order_id, ${COUNTED} where ${IS_COUNTED}`

const ACTIONS = `
  insert into order_change_action (id, order_id, version, order_change_id, reference, reference_id,
    action, details, applied, created_at, updated_at)
  select 'ordchact_' || counted.action || part.id, o.order_id, 1, 'ordch_' || counted.action || s.id,
    'fulfillment', 'ful_' || s.id, counted.action,
    jsonb_build_object('reference_id', l.order_line_id, 'quantity', part.quantity), true,
    s.shipped_at, s.shipped_at
  from shipment_line part join shipment s on s.id = part.shipment_id
  join seller_order_line l on l.id = part.seller_order_line_id
  join seller_order o on o.id = s.seller_order_id, ${COUNTED} where ${IS_COUNTED}`

const DELIVERED = "case when o.state = 'shipped' then 0 else l.shipped_quantity end"

const QUANTITIES = `
  update order_item item set fulfilled_quantity = l.shipped_quantity,
    raw_fulfilled_quantity = ${raw("l.shipped_quantity")}, shipped_quantity = l.shipped_quantity,
    raw_shipped_quantity = ${raw("l.shipped_quantity")}, delivered_quantity = ${DELIVERED},
    raw_delivered_quantity = ${raw(DELIVERED)}
  from seller_order_line l join seller_order o on o.id = l.seller_order_id
  where item.item_id = l.order_line_id and item.order_id = o.order_id and l.shipped_quantity > 0
    and ${OVER}`

const ENDS = `
  update "order" medusa set
    status = case when o.state = 'completed' then 'completed' else 'canceled' end::order_status_enum,
    canceled_at = case when o.state = 'completed' then null else o.closed_at end
  from seller_order o where o.order_id = medusa.id
    and o.state in ('completed', 'rejected', 'expired', 'cancelled')`

// Every currency of the demo has two decimal places.
const major = (minor: string) => `(${minor}) / 100.0`

const HELD = `from payment_hold h join seller_order o on o.id = h.seller_order_id
  join order_payment_collection link on link.order_id = o.order_id
  join payment p on p.payment_collection_id = link.payment_collection_id`

const CAPTURES = `
  insert into capture (id, amount, raw_amount, payment_id, created_at, updated_at)
  select 'capt_' || h.id, ${major("h.funded")}, ${raw(major("h.funded"))}, p.id, h.funded_at, h.funded_at
  ${HELD} where h.funded > 0 and ${OVER}`

const REFUNDS = `
  insert into refund (id, amount, raw_amount, payment_id, created_at, updated_at)
  select 'ref_' || h.id, ${major("h.refunded")}, ${raw(major("h.refunded"))}, p.id, h.updated_at,
    h.updated_at
  ${HELD} where h.refunded > 0 and ${OVER}`

const TRANSACTIONS = `
  insert into order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference,
    reference_id, created_at, updated_at)
  select 'ordtrx_' || moved.reference_id, moved.order_id, 1, moved.amount, ${raw("moved.amount")},
    moved.currency_code, moved.reference, moved.reference_id, moved.at, moved.at
  from (
    select o.order_id, ${major("h.funded")} as amount, h.currency_code, 'capture' as reference,
      'capt_' || h.id as reference_id, h.funded_at as at ${HELD} where h.funded > 0 and ${OVER}
    union all
    select o.order_id, - ${major("h.refunded")}, h.currency_code, 'refund', 'ref_' || h.id,
      h.updated_at ${HELD} where h.refunded > 0 and ${OVER}) moved`

const PAYMENTS = `
  update payment set captured_at = h.funded_at
  from payment_hold h join seller_order o on o.id = h.seller_order_id
  join order_payment_collection link on link.order_id = o.order_id
  where payment.payment_collection_id = link.payment_collection_id and h.funded > 0 and ${OVER}`

const COLLECTIONS = `
  update payment_collection c set status = 'completed', completed_at = h.funded_at,
    captured_amount = ${major("h.funded")}, raw_captured_amount = ${raw(major("h.funded"))},
    refunded_amount = ${major("h.refunded")}, raw_refunded_amount = ${raw(major("h.refunded"))}
  from payment_hold h join seller_order o on o.id = h.seller_order_id
  join order_payment_collection link on link.order_id = o.order_id
  where c.id = link.payment_collection_id and h.funded > 0 and ${OVER}`

const KEPT = major("h.funded - h.refunded")

const SUMMARIES = `
  update order_summary s set totals = s.totals || jsonb_build_object(
    'paid_total', ${major("h.funded")}, 'raw_paid_total', ${raw(major("h.funded"))},
    'refunded_total', ${major("h.refunded")}, 'raw_refunded_total', ${raw(major("h.refunded"))},
    'transaction_total', ${KEPT}, 'raw_transaction_total', ${raw(KEPT)},
    'pending_difference', 0, 'raw_pending_difference', ${raw("0")})
  from payment_hold h join seller_order o on o.id = h.seller_order_id
  where s.order_id = o.order_id and h.funded > 0 and ${OVER}`

const MESSAGES = `
  delete from outbox_message m using seller_order o
  where m.payload->>'seller_order_id' = o.id and ${OVER}`

/** Who reads the demo's mailbox wants to see what is still going on. */
const MAILS = `
  delete from outbox_message m
  where m.topic in ('notification.send', 'shipment.created', 'order-group.placed')
    and m.status = 'pending'
    and not exists (select 1 from seller_order o where o.state = 'pending_acceptance'
      and m.payload::text like '%' || o.id || '%')`
