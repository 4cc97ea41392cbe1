import { sql, type TransactionContext } from "@wholesale/core"
import type { Level, Reservation } from "../domain/stock/plan-reservations"
import { insertRows } from "./insert-rows"
import { rawValue, rowId } from "./row-ids"

/** What one unit of a variant takes from stock; nothing where stock is not counted. */
export type VariantParts = Map<string, { inventory_item_id: string; required: number }[]>

/**
 * Locks the stock of variants at their sellers' locations until the transaction ends, in the order
 * of the rows' ids, so that two checkouts never wait for each other.
 */
export const lockStock = async (
  tx: TransactionContext,
  variantIds: readonly string[]
): Promise<{ parts: VariantParts; levels: Level[] }> => {
  const ids = JSON.stringify([...new Set(variantIds)])
  const parts = await partsOf(tx, ids)
  const rows = await sql<Omit<Level, "stocked" | "reserved"> & Record<"s" | "r", string>>(
    tx,
    `select il.id, il.inventory_item_id, il.location_id, il.stocked_quantity as s,
       il.reserved_quantity as r
     from inventory_level il
     where il.deleted_at is null and exists (
       select 1 from product_variant v
       join listing l on l.product_id = v.product_id and l.deleted_at is null
       join product_variant_inventory_item link on link.variant_id = v.id
         and link.deleted_at is null
       join seller_location sl on sl.seller_id = l.seller_id and sl.deleted_at is null
       where v.manage_inventory and v.id = any(array(select jsonb_array_elements_text(?::jsonb)))
         and link.inventory_item_id = il.inventory_item_id
         and sl.stock_location_id = il.location_id)
     order by il.id for update of il`,
    [ids]
  )
  const levels = rows.map(({ s, r, ...level }) => ({
    ...level,
    stocked: Number(s),
    reserved: Number(r),
  }))
  return { parts, levels }
}

/** What one unit of each variant takes from stock. */
const partsOf = async (tx: TransactionContext, ids: string): Promise<VariantParts> => {
  const links = await sql<{ variant_id: string; inventory_item_id: string; required: string }>(
    tx,
    `select link.variant_id, link.inventory_item_id, link.required_quantity as required
     from product_variant v
     join product_variant_inventory_item link on link.variant_id = v.id and link.deleted_at is null
     where v.manage_inventory and v.id = any(array(select jsonb_array_elements_text(?::jsonb)))
     order by link.variant_id, link.inventory_item_id`,
    [ids]
  )
  const parts: VariantParts = new Map()
  for (const { variant_id, inventory_item_id, required } of links) {
    const own = parts.get(variant_id) ?? []
    own.push({ inventory_item_id, required: Math.max(1, Number(required)) })
    parts.set(variant_id, own)
  }
  return parts
}

const RESERVATION = {
  id: "text",
  line_item_id: "text",
  location_id: "text",
  inventory_item_id: "text",
  quantity: "numeric",
  raw_quantity: "jsonb",
  allow_backorder: "boolean",
  created_by: "text",
  created_at: "timestamptz",
  updated_at: "timestamptz",
} as const

/** Writes reservations as Medusa's `createReservationItems` does; the levels are locked. */
export const insertReservations = async (
  tx: TransactionContext,
  { reservations, created_by, now }: { reservations: Reservation[]; created_by: string; now: Date }
): Promise<void> => {
  if (reservations.length === 0) {
    return
  }
  await insertRows(
    tx,
    "reservation_item",
    RESERVATION,
    reservations.map(({ line_id, level, quantity, allow_backorder }) => ({
      id: rowId("resitem"),
      line_item_id: line_id,
      location_id: level.location_id,
      inventory_item_id: level.inventory_item_id,
      quantity,
      raw_quantity: rawValue(String(quantity)),
      allow_backorder,
      created_by,
      created_at: now,
      updated_at: now,
    }))
  )
  await sql(
    tx,
    `update inventory_level il set reserved_quantity = il.reserved_quantity + taken.quantity,
       raw_reserved_quantity = jsonb_build_object('value',
         trim_scale(il.reserved_quantity + taken.quantity)::text, 'precision', 20),
       updated_at = ?
     from (select id, sum(quantity) as quantity
       from jsonb_to_recordset(?::jsonb) as row(id text, quantity numeric) group by id) taken
     where il.id = taken.id`,
    [now, JSON.stringify(reservations.map(({ level, quantity }) => ({ id: level.id, quantity })))]
  )
}
