import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, notFound, runQuery } from "@wholesale/core"
import { productionSlotDto, type ProductionSlotDto } from "../http/listing"

export type SlotFilters = {
  seller_id: string
  id?: string
  product_id?: string
  status?: string
  /** Slots that are ready on this day or later. */
  from?: string
  /** Slots that start on this day or earlier. */
  to?: string
  limit: number
  offset: number
}

export type SlotPage = {
  production_slots: ProductionSlotDto[]
  count: number
  limit: number
  offset: number
}

/** A seller's production schedule, in the order in which it starts. */
export const listProductionSlots = async (
  container: MedusaContainer,
  { seller_id, id, product_id, status, from, to, limit, offset }: SlotFilters
): Promise<SlotPage> => {
  const where = new Conditions()
    .add("s.deleted_at is null")
    .add("s.seller_id = ?", seller_id)
    .when(id, "s.id = ?")
    .when(product_id, "s.product_id = ?")
    .when(status, "s.status = ?")
    .when(from, "s.ready_on >= ?")
    .when(to, "s.starts_on <= ?")
  const rows = await runQuery<ProductionSlotDto>(
    container,
    `select s.id, s.product_id, s.variant_id, p.title as product_title, s.starts_on, s.ready_on,
       s.capacity, s.booked, s.status, s.note, s.updated_at
     from production_slot s join product p on p.id = s.product_id
     where ${where.sql} order by s.starts_on, s.id limit ? offset ?`,
    [...where.parameters, limit, offset]
  )
  const [{ count }] = await runQuery<{ count: string }>(
    container,
    `select count(*) as count from production_slot s where ${where.sql}`,
    where.parameters
  )
  const production_slots = z.array(productionSlotDto).parse(rows)
  return { production_slots, count: Number(count), limit, offset }
}

/** One slot. @throws NOT_FOUND */
export const productionSlotView = async (
  container: MedusaContainer,
  sellerId: string,
  id: string
): Promise<ProductionSlotDto> => {
  const page = await listProductionSlots(container, {
    seller_id: sellerId,
    id,
    limit: 1,
    offset: 0,
  })
  const found = page.production_slots.at(0)
  if (!found) {
    throw notFound("Production slot", id)
  }
  return found
}
