import { MedusaError } from "@medusajs/framework/utils"
import { sql, TEXTS, texts, transactionRunner } from "@wholesale/core"
import type { RunSql, TransactionContext } from "@wholesale/core"
import {
  takeReserved,
  type LeavingPart,
  type Reserved,
  type Taking,
} from "../domain/stock/take-reserved"
import { rawQuantity } from "./raw-quantity"

/** What is set aside for line items of Medusa's orders. */
export const loadReserved = async (
  run: RunSql,
  lineIds: readonly string[]
): Promise<Reserved[]> => {
  const rows = await run<Reserved>(
    `select id, line_item_id as line_id, inventory_item_id, location_id, quantity
     from reservation_item where line_item_id = any(${TEXTS}) and deleted_at is null
     order by line_item_id, inventory_item_id, id`,
    [texts(lineIds)]
  )
  return rows.map((row) => ({ ...row, quantity: Number(row.quantity) }))
}

/**
 * The counted goods of a fulfilment, in the order of its items: Medusa's workflows lock inventory items
 * in that order too, and two who lock the same ones the other way round wait for each other.
 */
export const loadLeaving = async (run: RunSql, fulfilmentId: string) => {
  const rows = await run<LeavingPart & { inventory_item_id: string }>(
    `select line_item_id as line_id, inventory_item_id, sum(quantity) as quantity
     from fulfillment_item
     where fulfillment_id = ? and inventory_item_id is not null and deleted_at is null
     group by line_item_id, inventory_item_id order by min(id)`,
    [fulfilmentId]
  )
  return rows.map((row) => ({ ...row, quantity: Number(row.quantity) }))
}

/**
 * Takes the goods of a fulfilment off the stock and off what is set aside for their lines, as
 * Medusa's `adjustInventory`, `updateReservationItems` and `softDeleteReservationItems` do. A mark on
 * the fulfilment, written in the same transaction, makes it happen once.
 * @throws INVALID_DATA when less is set aside than leaves
 * @throws NOT_FOUND without the fulfilment, or without stock at the place of a reservation
 */
export const takeFulfilledStock = async (
  tx: TransactionContext,
  { fulfilment_id, now }: { fulfilment_id: string; now: Date }
): Promise<void> => {
  const [fulfilment] = await sql<{ stock: string | null }>(
    tx,
    "select metadata->>'stock' as stock from fulfillment where id = ? for update",
    [fulfilment_id]
  )
  if (!fulfilment) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `No fulfilment has the id ${fulfilment_id}`)
  }
  if (fulfilment.stock === "taken") {
    return
  }
  const run = transactionRunner(tx)
  const parts = await loadLeaving(run, fulfilment_id)
  const lines = parts.map(({ line_id }) => line_id)
  await lockLevels(tx, lines)
  const takings = takeReserved(parts, await loadReserved(run, lines))
  await lowerLevels(tx, takings, now)
  await lowerReservations(tx, takings, now)
  await sql(
    tx,
    `update fulfillment set metadata = coalesce(metadata, '{}'::jsonb) || '{"stock": "taken"}',
       updated_at = ? where id = ?`,
    [now, fulfilment_id]
  )
}

/** In the order of their ids, as checkouts lock them; who changes reservations waits here too. */
const lockLevels = async (tx: TransactionContext, lineIds: readonly string[]) =>
  await sql(
    tx,
    `select il.id from inventory_level il
     where il.deleted_at is null and (il.inventory_item_id, il.location_id) in (
       select r.inventory_item_id, r.location_id from reservation_item r
       where r.line_item_id = any(${TEXTS}) and r.deleted_at is null)
     order by il.id for update of il`,
    [texts(lineIds)]
  )

const TAKINGS = `jsonb_to_recordset(?::jsonb) as row(id text, inventory_item_id text,
  location_id text, quantity numeric, "left" numeric)`

/** @throws NOT_FOUND without stock at the place of a reservation */
const lowerLevels = async (tx: TransactionContext, takings: readonly Taking[], now: Date) => {
  const stocked = "il.stocked_quantity - taken.quantity"
  const reserved = "il.reserved_quantity - taken.quantity"
  const lowered = await sql<{ place: string }>(
    tx,
    `update inventory_level il set
       stocked_quantity = ${stocked}, raw_stocked_quantity = ${rawQuantity(stocked)},
       reserved_quantity = ${reserved}, raw_reserved_quantity = ${rawQuantity(reserved)}, updated_at = ?
     from (select inventory_item_id, location_id, sum(quantity) as quantity
       from ${TAKINGS} group by 1, 2) taken
     where il.inventory_item_id = taken.inventory_item_id and il.location_id = taken.location_id
       and il.deleted_at is null
     returning il.inventory_item_id || ' ' || il.location_id as place`,
    [now, JSON.stringify(takings)]
  )
  const places = new Set(lowered.map(({ place }) => place))
  const lost = takings.find((of) => !places.has(`${of.inventory_item_id} ${of.location_id}`))
  if (lost) {
    const place = `${lost.inventory_item_id} at ${lost.location_id}`
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no stock level of ${place}`)
  }
}

const lowerReservations = async (tx: TransactionContext, takings: readonly Taking[], now: Date) => {
  // A reservation that was used up keeps its last quantity, as Medusa's deletion leaves it.
  const kept = `case when row."left" > 0 then row."left" else r.quantity end`
  await sql(
    tx,
    `update reservation_item r set quantity = ${kept}, raw_quantity = ${rawQuantity(kept)}, updated_at = ?,
       deleted_at = case when row."left" > 0 then null else ?::timestamptz end
     from ${TAKINGS} where r.id = row.id`,
    [now, now, JSON.stringify(takings)]
  )
}
