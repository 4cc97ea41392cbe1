import type { TestServer } from "../setup/server"

/** How far Medusa's side of an order's shipments is; quantities by line. */
export type FulfilmentFacts = {
  /** Fulfilments of the order's shipments, whether the order knows them or not. */
  made: number
  taken: number
  linked: number
  marked_shipped: number
  marked_delivered: number
  fulfilled: number[]
  shipped: number[]
  delivered: number[]
  /** What is in stock of each line's goods, for whomever. */
  stocked: number[]
  /** What is set aside for each line. */
  reserved: number[]
}

const quantities = (name: string) =>
  `array_agg(i.${name}_quantity::int order by l.position) as ${name}`

/** What a kill between two steps of a fulfilment must neither lose nor do twice. */
export const fulfilmentFacts = async (server: TestServer, id: string): Promise<FulfilmentFacts> => {
  const [made] = await server.query<FulfilmentFacts>(
    `select count(*)::int as made, count(link.order_id)::int as linked,
       (count(*) filter (where f.metadata->>'stock' = 'taken'))::int as taken,
       count(f.shipped_at)::int as marked_shipped, count(f.delivered_at)::int as marked_delivered
     from seller_order o
     join shipment s on s.seller_order_id = o.id
     join fulfillment f on f.metadata->>'shipment_id' = s.id and f.canceled_at is null
     left join order_fulfillment link on link.fulfillment_id = f.id and link.order_id = o.order_id
       and link.deleted_at is null
     where o.id = $1`,
    [id]
  )
  const [lines] = await server.query<FulfilmentFacts>(
    `select ${["fulfilled", "shipped", "delivered"].map(quantities).join(", ")},
       array_agg((select lv.stocked_quantity::int from product_variant_inventory_item vi
         join inventory_level lv on lv.inventory_item_id = vi.inventory_item_id
         where vi.variant_id = l.variant_id) order by l.position) as stocked,
       array_agg((select coalesce(sum(r.quantity), 0)::int from reservation_item r
         where r.line_item_id = l.order_line_id and r.deleted_at is null) order by l.position)
         as reserved
     from seller_order o join "order" m on m.id = o.order_id
     join seller_order_line l on l.seller_order_id = o.id
     join order_item i on i.item_id = l.order_line_id and i.order_id = m.id
       and i.version = m.version
     where o.id = $1`,
    [id]
  )
  return { ...made, ...lines }
}

/** Messages about an order that were not handled, or not yet. */
export const openMessages = async (server: TestServer, id: string) =>
  await server.query(
    `select topic, status, last_error from outbox_message
     where status <> 'done' and payload->>'seller_order_id' = $1`,
    [id]
  )

/** Leaves what a process leaves that dies inside Medusa's workflow for a delivery. */
export const leaveDeadLock = async (server: TestServer, id: string) =>
  await server.query(
    `insert into locking (id, expiration)
     select l.fulfillment_id, now() from order_fulfillment l
     join seller_order o on o.order_id = l.order_id where o.id = $1`,
    [id]
  )

/**
 * Leaves what a process leaves that dies inside Medusa's confirmation of an edit: the reservation of
 * a line before it was ended, or ended and not replaced yet.
 */
export const rewindReservation = async (
  server: TestServer,
  lineId: string,
  before: "ended" | "replaced"
) => {
  await server.query(
    `with made as (select sol.order_line_id from seller_order_line sol where sol.id = $1),
       gone as (delete from reservation_item r using made
         where r.line_item_id = made.order_line_id and r.deleted_at is null returning r.*),
       back as (update reservation_item r set deleted_at = null from made
         where $2 = 'ended' and r.line_item_id = made.order_line_id and r.deleted_at is not null
         returning r.*)
     update inventory_level il set reserved_quantity = il.reserved_quantity + moved.quantity,
       raw_reserved_quantity = jsonb_build_object('value',
         (il.reserved_quantity + moved.quantity)::text, 'precision', 20)
     from (select inventory_item_id, location_id, sum(quantity) as quantity
       from (select inventory_item_id, location_id, -quantity as quantity from gone
         union all select inventory_item_id, location_id, quantity from back) row group by 1, 2) moved
     where il.inventory_item_id = moved.inventory_item_id and il.location_id = moved.location_id`,
    [lineId, before]
  )
}

/** What Medusa's order has in place of returned goods. */
export const replacements = async (server: TestServer, id: string) =>
  await server.query(
    `select i.quantity::int as quantity, i.fulfilled_quantity::int as fulfilled,
       (select count(*)::int from reservation_item r
         where r.line_item_id = i.item_id and r.deleted_at is null) as reserved
     from seller_order o
     join "order" m on m.id = o.order_id
     join order_item i on i.order_id = m.id and i.version = m.version and i.deleted_at is null
     join order_line_item li on li.id = i.item_id
     where o.id = $1 and li.metadata->>'replacement' is not null`,
    [id]
  )
