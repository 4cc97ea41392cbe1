import { generateEntityId } from "@medusajs/framework/utils"
import { assertTransition, notFound, recordAudit, refuse, sql } from "@wholesale/core"
import type { By, TransactionContext } from "@wholesale/core"
import { SLOT_MACHINE, type SlotStatus } from "../../../domain/slot-states"
import type { ProductionSlotChange, ProductionSlotInput } from "../../../http/listing"

type Slot = {
  id: string
  starts_on: string
  ready_on: string
  capacity: number
  booked: number
  status: SlotStatus
  note: string | null
}

export type SlotRef = { seller_id: string; id: string; by: By; now: Date }

/** Plans a slot for one of the seller's products. @returns its id @throws NOT_FOUND */
export const addProductionSlot = async (
  tx: TransactionContext,
  { seller_id, slot, by, now }: Omit<SlotRef, "id"> & { slot: ProductionSlotInput }
): Promise<string> => {
  await assertOwnProduct(tx, seller_id, slot)
  const id = generateEntityId(undefined, "pslot")
  await sql(
    tx,
    `insert into production_slot (id, seller_id, product_id, variant_id, starts_on, ready_on,
       capacity, note, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      seller_id,
      slot.product_id,
      slot.variant_id,
      slot.starts_on,
      slot.ready_on,
      slot.capacity,
      slot.note,
      now,
      now,
    ]
  )
  await audit(tx, { by, id, action: "production_slot.added", after: slot })
  return id
}

/**
 * Changes a slot. What was promised from it holds: it can't become smaller than what is booked, nor
 * be cancelled or moved to a later day while something is.
 * @throws NOT_FOUND, SLOT_FULL, CONFLICT, TRANSITION_NOT_ALLOWED
 */
export const changeProductionSlot = async (
  tx: TransactionContext,
  { change, seller_id, id, by, now }: SlotRef & { change: ProductionSlotChange }
): Promise<void> => {
  const before = await lockSlot(tx, seller_id, id)
  const after = { ...before, ...change }
  assertSlotChange(before, after)
  await sql(
    tx,
    `update production_slot set starts_on = ?, ready_on = ?, capacity = ?, status = ?, note = ?,
       updated_at = ? where id = ?`,
    [after.starts_on, after.ready_on, after.capacity, after.status, after.note, now, id]
  )
  await audit(tx, { by, id, action: "production_slot.changed", before, after })
}

const assertSlotChange = (before: Slot, after: Slot) => {
  const what = `Production slot ${before.id}`
  if (after.status !== before.status) {
    assertTransition(SLOT_MACHINE, before.status, after.status, what)
  }
  if (after.ready_on < after.starts_on) {
    throw refuse("INVALID_INPUT", "A slot can't be ready before it starts")
  }
  if (after.capacity < before.booked) {
    throw refuse(
      "SLOT_FULL",
      `${before.booked} units of this slot are promised to orders; it can't hold fewer`,
      { booked: before.booked }
    )
  }
  const later = after.ready_on > before.ready_on
  if (
    before.booked > 0 &&
    (later || (after.status === "cancelled" && before.status !== "cancelled"))
  ) {
    throw refuse(
      "CONFLICT",
      "Orders were promised goods from this slot: cancel them, or agree on another day, first",
      { booked: before.booked }
    )
  }
}

/** Removes a slot that nothing was ever booked in; others are cancelled. @throws NOT_FOUND, CONFLICT */
export const removeProductionSlot = async (
  tx: TransactionContext,
  { seller_id, id, by }: SlotRef
): Promise<void> => {
  const before = await lockSlot(tx, seller_id, id)
  const [booking] = await sql<{ id: string }>(
    tx,
    "select id from production_booking where slot_id = ? limit 1",
    [id]
  )
  if (booking) {
    throw refuse("CONFLICT", "Orders refer to this slot: cancel it instead")
  }
  await sql(tx, "delete from production_slot where id = ?", [id])
  await audit(tx, { by, id, action: "production_slot.removed", before })
}

const assertOwnProduct = async (
  tx: TransactionContext,
  sellerId: string,
  { product_id: productId, variant_id: variantId }: ProductionSlotInput
) => {
  const [product] = await sql<{ product_id: string }>(
    tx,
    `select l.product_id from listing l
     join product p on p.id = l.product_id and p.deleted_at is null
     where l.product_id = ? and l.seller_id = ? and l.deleted_at is null`,
    [productId, sellerId]
  )
  if (!product) {
    throw notFound("Product", productId)
  }
  if (variantId) {
    const [variant] = await sql<{ id: string }>(
      tx,
      "select id from product_variant where id = ? and product_id = ? and deleted_at is null",
      [variantId, productId]
    )
    if (!variant) {
      throw notFound("Variant", variantId)
    }
  }
}

const lockSlot = async (tx: TransactionContext, sellerId: string, id: string): Promise<Slot> => {
  const [row] = await sql<Slot>(
    tx,
    `select id, starts_on, ready_on, capacity, booked, status, note from production_slot
     where id = ? and seller_id = ? and deleted_at is null for update`,
    [id, sellerId]
  )
  if (!row) {
    throw notFound("Production slot", id)
  }
  return row
}

type Entry = { by: By; id: string; action: string; before?: object; after?: object }

const audit = async (tx: TransactionContext, { by, id, action, before, after }: Entry) =>
  await recordAudit(tx, {
    by,
    action,
    subject_type: "production_slot",
    subject_id: id,
    before,
    after,
  })
