import type { RunSql } from "@wholesale/core"
import { LEVEL, type LevelRow } from "./inventory-tables"
import { rawNumber } from "./price-tables"
import { rowIds } from "./row-ids"
import { upsertRows } from "./table"

/** Products as a whole, or some variants. */
export type Stocked = { product_ids: readonly string[] } | { variant_ids: readonly string[] }

const ZERO = rawNumber("0")

/** A level that came into being meanwhile is left alone. */
const NEW_LEVEL = { ...LEVEL, change: [] }

/**
 * Counts nothing, for a start, of what has no level yet at any location of its seller: Medusa
 * creates inventory items without levels, and an item without one is in nobody's list.
 */
export const writeMissingLevels = async (
  run: RunSql,
  stocked: Stocked,
  now: Date
): Promise<void> => {
  const [column, ids] =
    "product_ids" in stocked ? ["v.product_id", stocked.product_ids] : ["v.id", stocked.variant_ids]
  const rows = await run<{ inventory_item_id: string; location_id: string }>(
    `select distinct part.inventory_item_id, home.location_id
     from product_variant v
     join listing l on l.product_id = v.product_id and l.deleted_at is null
     join product_variant_inventory_item part on part.variant_id = v.id and part.deleted_at is null
     join lateral (select stock_location_id as location_id from seller_location
       where seller_id = l.seller_id and deleted_at is null
       order by created_at, id limit 1) home on true
     where ${column} = any(array(select jsonb_array_elements_text(?::jsonb)))
       and not exists (select from inventory_level il
         join seller_location own on own.stock_location_id = il.location_id
           and own.seller_id = l.seller_id and own.deleted_at is null
         where il.inventory_item_id = part.inventory_item_id and il.deleted_at is null)`,
    [JSON.stringify(ids)]
  )
  const id = rowIds(now)
  const levels = rows.map((row): LevelRow => ({
    ...row,
    id: id("ilev"),
    stocked_quantity: 0,
    raw_stocked_quantity: ZERO,
    reserved_quantity: 0,
    raw_reserved_quantity: ZERO,
    incoming_quantity: 0,
    raw_incoming_quantity: ZERO,
  }))
  await upsertRows(run, NEW_LEVEL, levels, now)
}
