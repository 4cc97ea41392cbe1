import { sql, type TransactionContext } from "@wholesale/core"
import { rowId } from "./row-ids"

/** A line that is new in a cart. */
export type NewLine = { variant_id: string; quantity: number }

/**
 * Adds lines to a cart as Medusa's `addToCartWorkflow` writes them, in one statement. They carry
 * `is_custom_price`, so that Medusa never reprices them: prices are ours. The price is written
 * together with the rest of the cart's amounts (`cart-amounts.ts`).
 * @returns the new lines' ids
 */
export const insertCartLines = async (
  tx: TransactionContext,
  { cart_id, lines, now }: { cart_id: string; lines: readonly NewLine[]; now: Date }
): Promise<string[]> => {
  if (lines.length === 0) {
    return []
  }
  const rows = lines.map((line, position) => ({ id: rowId("cali"), position, ...line }))
  await sql(
    tx,
    `insert into cart_line_item (id, cart_id, title, subtitle, thumbnail, quantity, variant_id,
       product_id, product_title, product_description, product_subtitle, product_type,
       product_type_id, product_collection, product_handle, variant_sku, variant_barcode,
       variant_title, requires_shipping, is_discountable, is_giftcard, is_tax_inclusive,
       is_custom_price, unit_price, raw_unit_price, metadata, created_at, updated_at)
     select row.id, ?, p.title, v.title, coalesce(v.thumbnail, p.thumbnail), row.quantity, v.id,
       p.id, p.title, p.description, p.subtitle, pt.value, pt.id, pc.title, p.handle, v.sku,
       v.barcode, v.title,
       exists (select 1 from product_shipping_profile s
           where s.product_id = p.id and s.deleted_at is null)
         or exists (select 1 from product_variant_inventory_item link
           join inventory_item it on it.id = link.inventory_item_id and it.deleted_at is null
           where link.variant_id = v.id and link.deleted_at is null and it.requires_shipping),
       p.discountable, p.is_giftcard, false, true, 0, '{"value": "0", "precision": 20}', '{}',
       ?::timestamptz + row.position * interval '1 microsecond', ?
     from jsonb_to_recordset(?::jsonb)
       as row(id text, position integer, variant_id text, quantity integer)
     join product_variant v on v.id = row.variant_id
     join product p on p.id = v.product_id
     left join product_type pt on pt.id = p.type_id and pt.deleted_at is null
     left join product_collection pc on pc.id = p.collection_id and pc.deleted_at is null`,
    [cart_id, now, now, JSON.stringify(rows)]
  )
  return rows.map(({ id }) => id)
}

/** Sets the quantities of lines that are in a cart; a line of another cart is left alone. */
export const updateCartLines = async (
  tx: TransactionContext,
  change: { cart_id: string; lines: readonly { id: string; quantity: number }[]; now: Date }
): Promise<void> => {
  if (change.lines.length === 0) {
    return
  }
  await sql(
    tx,
    `update cart_line_item li set quantity = row.quantity, is_custom_price = true, updated_at = ?
     from jsonb_to_recordset(?::jsonb) as row(id text, quantity integer)
     where li.id = row.id and li.cart_id = ?`,
    [change.now, JSON.stringify(change.lines), change.cart_id]
  )
}

/** Takes lines out of a cart, with their tax lines and adjustments. */
export const deleteCartLines = async (
  tx: TransactionContext,
  { cart_id, ids }: { cart_id: string; ids: readonly string[] }
): Promise<void> => {
  if (ids.length === 0) {
    return
  }
  await sql(
    tx,
    `delete from cart_line_item where cart_id = ?
       and id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [cart_id, JSON.stringify(ids)]
  )
}

/** Moves lines into another cart, with their tax lines and adjustments. */
export const moveCartLines = async (
  tx: TransactionContext,
  { to, ids, now }: { to: string; ids: readonly string[]; now: Date }
): Promise<void> => {
  await sql(
    tx,
    `update cart_line_item set cart_id = ?, updated_at = ?
     where id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [to, now, JSON.stringify(ids)]
  )
}
