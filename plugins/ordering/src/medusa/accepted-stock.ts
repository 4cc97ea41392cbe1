import { sql, transactionRunner } from "@wholesale/core"
import type { RunSql, TransactionContext } from "@wholesale/core"
import {
  agreeReserved,
  type ReservedChange,
  type ReservedRow,
} from "../domain/stock/agree-reserved"
import { rawQuantity } from "./raw-quantity"

/** What is or was set aside for the lines of which a seller accepted only a part. */
export const loadPartlyReserved = async (
  run: RunSql,
  sellerOrderId: string
): Promise<ReservedRow[]> =>
  await run<ReservedRow>(
    `select r.id, r.line_item_id as line_id, r.inventory_item_id, r.location_id,
       r.quantity::float as quantity, r.deleted_at is not null as deleted,
       l.accepted_quantity * coalesce(part.required_quantity, 1) as wanted
     from seller_order_line l join reservation_item r on r.line_item_id = l.order_line_id
     left join product_variant_inventory_item part on part.variant_id = l.variant_id
       and part.inventory_item_id = r.inventory_item_id and part.deleted_at is null
     where l.seller_order_id = ? and l.accepted_quantity < l.quantity
     order by r.line_item_id, r.inventory_item_id, r.created_at desc, r.id desc`,
    [sellerOrderId]
  )

/**
 * Sets aside for lines that were accepted in part what their accepted units take. Medusa's
 * confirmation of an order edit ends their reservations and makes new ones in two transactions after
 * that of the edit; a process that dies in between leaves too much, or nothing. What comes back may be
 * more than is in stock, if somebody else bought it meanwhile: the seller has accepted both.
 */
export const agreeAcceptedStock = async (
  tx: TransactionContext,
  { seller_order_id: id, now }: { seller_order_id: string; now: Date }
): Promise<void> => {
  const run = transactionRunner(tx)
  await lockLevels(tx, await loadPartlyReserved(run, id))
  const changes = agreeReserved(await loadPartlyReserved(run, id))
  if (changes.length > 0) {
    await changeLevels(tx, changes, now)
    await changeReservations(tx, changes, now)
  }
}

const ROWS = `jsonb_to_recordset(?::jsonb) as row(id text, inventory_item_id text,
  location_id text, quantity numeric, difference numeric)`

/** In the order of their ids, as checkouts lock them. */
const lockLevels = async (tx: TransactionContext, rows: readonly ReservedRow[]) =>
  await sql(
    tx,
    `select il.id from inventory_level il where il.deleted_at is null
       and (il.inventory_item_id, il.location_id) in (
         select row.inventory_item_id, row.location_id from ${ROWS})
     order by il.id for update of il`,
    [JSON.stringify(rows)]
  )

const changeLevels = async (
  tx: TransactionContext,
  changes: readonly ReservedChange[],
  now: Date
) => {
  const reserved = "il.reserved_quantity + changed.difference"
  await sql(
    tx,
    `update inventory_level il set reserved_quantity = ${reserved},
       raw_reserved_quantity = ${rawQuantity(reserved)}, updated_at = ?
     from (select inventory_item_id, location_id, sum(difference) as difference
       from ${ROWS} group by 1, 2) changed
     where il.inventory_item_id = changed.inventory_item_id
       and il.location_id = changed.location_id and il.deleted_at is null`,
    [now, JSON.stringify(changes)]
  )
}

/** One that ends keeps its last quantity, as Medusa's deletion leaves it. */
const changeReservations = async (
  tx: TransactionContext,
  changes: readonly ReservedChange[],
  now: Date
) => {
  const quantity = "case when row.quantity > 0 then row.quantity else r.quantity end"
  await sql(
    tx,
    `update reservation_item r set quantity = ${quantity}, raw_quantity = ${rawQuantity(quantity)},
       updated_at = ?, deleted_at = case when row.quantity > 0 then null else ?::timestamptz end
     from ${ROWS} where r.id = row.id`,
    [now, now, JSON.stringify(changes)]
  )
}
