import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"
import type { SellerOrderState } from "../domain/seller-order/states"

/** A quantity of one line item of Medusa's order. */
export type ItemQuantity = { id: string; quantity: number }

/** Medusa's fulfilment of a shipment, and which of the steps towards it are done. */
export type Fulfilment = {
  id: string
  stock_taken: boolean
  linked: boolean
  /** The order counts the goods as fulfilled. */
  counted: boolean
  shipped: boolean
  shipment_counted: boolean
  delivered: boolean
  delivery_counted: boolean
}

/** A shipment of ours with what Medusa knows of it. */
export type FollowedShipment = {
  id: string
  return_id: string | null
  state: "shipped" | "delivered"
  tracking_number: string | null
  tracking_url: string | null
  label_url: string | null
  items: ItemQuantity[]
  fulfillment: Fulfilment | null
}

/** A return of ours that was taken in, with what Medusa knows of it. */
export type FollowedReturn = {
  id: string
  items: ItemQuantity[]
  medusa: { id: string; status: string } | null
}

/** Our order beside Medusa's. */
export type FollowedOrder = {
  id: string
  /** Medusa's. */
  order_id: string
  state: SellerOrderState
  status: string
  items: {
    id: string
    /** What Medusa's order has now. */
    quantity: number
    /** What the seller accepted; null before. */
    accepted: number | null
    /** Major units, as Medusa keeps them. */
    unit_price: string
  }[]
  /** Changes of Medusa's order that were begun and neither confirmed nor cancelled. */
  open_changes: { id: string; change_type: string; return_id: string | null }[]
  shipments: FollowedShipment[]
  returns: FollowedReturn[]
}

const ITEMS = `coalesce((select jsonb_agg(jsonb_build_object('id', l.order_line_id,
    'quantity', coalesce(i.quantity, 0), 'accepted', l.accepted_quantity,
    'unit_price', coalesce(li.unit_price, 0)::text) order by l.position)
  from seller_order_line l
  join order_line_item li on li.id = l.order_line_id
  left join order_item i on i.item_id = l.order_line_id and i.order_id = m.id
    and i.version = m.version and i.deleted_at is null
  where l.seller_order_id = o.id), '[]'::jsonb)`

const partsOf = (table: string, on: string) => `(select coalesce(jsonb_agg(jsonb_build_object(
    'id', l.order_line_id, 'quantity', part.quantity) order by l.position), '[]'::jsonb)
  from ${table} part join seller_order_line l on l.id = part.seller_order_line_id where ${on})`

const isCounted = (action: string) => `coalesce('${action}' = any(counted.actions), false)`

const SHIPMENTS = `coalesce((select jsonb_agg(jsonb_build_object('id', s.id,
    'return_id', s.return_id, 'state', s.state, 'tracking_number', s.tracking_number,
    'tracking_url', s.tracking_url, 'label_url', s.label_url,
    'items', ${partsOf("shipment_line", "part.shipment_id = s.id")},
    'fulfillment', (select to_jsonb(made) - 'shipment_id' from made
      where made.shipment_id = s.id)) order by s.number)
  from shipment s where s.seller_order_id = o.id and s.deleted_at is null), '[]'::jsonb)`

/** Which fulfilments the order counts as fulfilled, shipped and delivered. */
const COUNTED = `select a.reference_id as id, array_agg(distinct a.action) as actions
  from followed o join order_change_action a on a.order_id = o.order_id and a.deleted_at is null
  where a.action in ('FULFILL_ITEM', 'SHIP_ITEM', 'DELIVER_ITEM') group by a.reference_id`

/**
 * The fulfilments of the order's shipments. They are found through its items, since a crash may have
 * left one that isn't linked yet. What Medusa's own workflow made has no mark that stock was taken,
 * but it is counted only after that.
 */
const MADE = `select distinct on (f.metadata->>'shipment_id') f.metadata->>'shipment_id' as shipment_id,
    f.id, f.metadata->>'stock' is not null or ${isCounted("FULFILL_ITEM")} as stock_taken,
    link.id is not null as linked, ${isCounted("FULFILL_ITEM")} as counted,
    f.shipped_at is not null as shipped, ${isCounted("SHIP_ITEM")} as shipment_counted,
    f.delivered_at is not null as delivered, ${isCounted("DELIVER_ITEM")} as delivery_counted
  from followed o
  join (select distinct part.fulfillment_id as id
    from followed o join "order" m on m.id = o.order_id
    join order_item i on i.order_id = m.id and i.version = m.version and i.deleted_at is null
    join fulfillment_item part on part.line_item_id = i.item_id and part.deleted_at is null) known
    on true
  join fulfillment f on f.id = known.id and f.canceled_at is null and f.deleted_at is null
  left join order_fulfillment link on link.order_id = o.order_id and link.fulfillment_id = f.id
    and link.deleted_at is null
  left join counted on counted.id = f.id
  order by 1, link.id is null, f.created_at`

const RETURNS = `coalesce((select jsonb_agg(jsonb_build_object('id', r.id,
    'items', ${partsOf("return_request_line", "part.return_id = r.id")},
    'medusa', (select jsonb_build_object('id', x.id, 'status', x.status) from return x
      where x.order_id = m.id and x.metadata->>'return_request_id' = r.id
        and x.canceled_at is null and x.deleted_at is null limit 1)) order by r.received_at, r.id)
  from return_request r where r.seller_order_id = o.id and r.state = 'received'), '[]'::jsonb)`

const CHANGES = `coalesce((select jsonb_agg(jsonb_build_object('id', c.id,
    'change_type', c.change_type, 'return_id', c.return_id))
  from order_change c where c.order_id = m.id and c.status in ('pending', 'requested')
    and c.deleted_at is null), '[]'::jsonb)`

/** Our order beside Medusa's, in one statement; null when there is none. */
export const loadFollowedOrder = async (
  container: MedusaContainer,
  id: string
): Promise<FollowedOrder | null> => {
  const [row] = await runQuery<{ json: FollowedOrder }>(
    container,
    `with followed as materialized (select id, order_id, state from seller_order
         where id = ? and deleted_at is null),
       counted as (${COUNTED}), made as materialized (${MADE})
     select jsonb_build_object('id', o.id, 'order_id', m.id, 'state', o.state,
       'status', m.status, 'items', ${ITEMS}, 'open_changes', ${CHANGES},
       'shipments', ${SHIPMENTS}, 'returns', ${RETURNS}) as json
     from followed o join "order" m on m.id = o.order_id`,
    [id]
  )
  return row?.json ?? null
}
