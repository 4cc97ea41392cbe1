import type { RunSql } from "@wholesale/core"
import type { OpenSlot } from "../domain/promise"

/** What a variant can be supplied from. */
export type VariantSupply = {
  variant_id: string
  product_id: string
  seller_id: string
  supply: "stock" | "made_to_order"
  lead_time_days: number
  /** Whether stock is counted at all. */
  manage_inventory: boolean
  /** Units at the seller's own locations that nobody has reserved; null when it is not counted. */
  available: number | null
  /** Slots with room, earliest first. */
  slots: OpenSlot[]
}

type Row = Omit<VariantSupply, "available"> & { available: string | null }

/**
 * Units of variant `v` of listing `l` that nobody has reserved, at the locations of its seller. Of a
 * kit there are as many as its scarcest part allows.
 */
export const AVAILABLE = `
  (select min(floor((select coalesce(sum(il.stocked_quantity - il.reserved_quantity), 0)
      from inventory_level il
      join seller_location sl on sl.stock_location_id = il.location_id
        and sl.seller_id = l.seller_id and sl.deleted_at is null
      where il.inventory_item_id = part.inventory_item_id and il.deleted_at is null)
      / greatest(part.required_quantity, 1)))
   from product_variant_inventory_item part
   where part.variant_id = v.id and part.deleted_at is null)`

/** What some variants can be supplied from, in one statement; unknown variants are absent. */
export const loadSupply = async (
  run: RunSql,
  variantIds: readonly string[]
): Promise<Map<string, VariantSupply>> => {
  if (variantIds.length === 0) {
    return new Map()
  }
  const rows = await run<Row>(
    `select v.id as variant_id, v.product_id, l.seller_id, l.supply, l.lead_time_days,
       v.manage_inventory,
       case when v.manage_inventory then greatest(coalesce(${AVAILABLE}, 0), 0) end as available,
       coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'ready_on', s.ready_on,
           'free', s.capacity - s.booked) order by s.ready_on, s.id)
         from production_slot s
         where s.product_id = v.product_id and (s.variant_id is null or s.variant_id = v.id)
           and s.status in ('planned', 'running') and s.capacity > s.booked
           and s.deleted_at is null), '[]'::jsonb) as slots
     from product_variant v
     join listing l on l.product_id = v.product_id and l.deleted_at is null
     where v.deleted_at is null and v.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify([...new Set(variantIds)])]
  )
  return new Map(
    rows.map((row) => [
      row.variant_id,
      { ...row, available: row.available === null ? null : Number(row.available) },
    ])
  )
}
