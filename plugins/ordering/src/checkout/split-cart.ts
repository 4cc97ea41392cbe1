import { sql, type TransactionContext } from "@wholesale/core"
import { moveCartLines } from "../medusa/cart-lines"
import { rowId } from "../medusa/row-ids"

/** What stays when only some sellers' parts of a cart are ordered. */
type Rest = { cart_id: string; line_ids: readonly string[]; now: Date }

const SPLIT = `with made as (
       insert into cart (id, region_id, customer_id, sales_channel_id, email, currency_code,
         shipping_address_id, billing_address_id, metadata, locale, created_at, updated_at)
       select ?, region_id, customer_id, sales_channel_id, email, currency_code,
         shipping_address_id, billing_address_id, metadata, locale, ?, ?
       from cart where id = ?),
     sellers as (
       update cart_seller set cart_id = ?, updated_at = ? where cart_id = ? and seller_id in (
         select l.seller_id from cart_line_item li join listing l on l.product_id = li.product_id
         where li.id = any(array(select jsonb_array_elements_text(?::jsonb)))))
     insert into company_cart (cart_id, company_id, created_by, name, shared, location_id, status,
       split_from, created_at, updated_at)
     select ?, company_id, created_by, name, shared, location_id, 'open', ?, ?, ?
     from company_cart where cart_id = ?`

/**
 * Moves lines that are not ordered into a cart of their own, with the notes and the shipping that
 * were chosen for their sellers.
 * @returns the new cart's id, or null when nothing is left
 */
export const splitCart = async (
  tx: TransactionContext,
  { cart_id, line_ids, now }: Rest
): Promise<string | null> => {
  if (line_ids.length === 0) {
    return null
  }
  const id = rowId("cart")
  await sql(tx, SPLIT, [
    id,
    now,
    now,
    cart_id,
    id,
    now,
    cart_id,
    JSON.stringify(line_ids),
    id,
    cart_id,
    now,
    now,
    cart_id,
  ])
  await moveCartLines(tx, { to: id, ids: line_ids, now })
  return id
}

/** Marks a cart as ordered, for us and for Medusa, and gives up a payment that was begun for it. */
export const completeCart = async (tx: TransactionContext, cartId: string, now: Date) => {
  await sql(
    tx,
    `with own as (update company_cart set status = 'ordered', updated_at = ? where cart_id = ?),
     payment as (update payment_collection set status = 'canceled', updated_at = ?
       where id in (select payment_collection_id from cart_payment_collection where cart_id = ?)),
     session as (update payment_session set status = 'canceled', updated_at = ?
       where payment_collection_id in (select payment_collection_id
         from cart_payment_collection where cart_id = ?))
     update cart set completed_at = ?, updated_at = ? where id = ?`,
    [now, cartId, now, cartId, now, cartId, now, now, cartId]
  )
}
