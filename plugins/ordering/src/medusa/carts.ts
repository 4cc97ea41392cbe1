import { sql, type TransactionContext } from "@wholesale/core"
import type { LockedCart, Viewer } from "../cart/access"
import { rowId } from "./row-ids"

/** A cart of a company that is about to be made. */
export type NewCart = {
  company_id: string
  customer_id: string
  name: string | null
  shared: boolean
  currency_code: string | null
  location_id: string | null
  po_number: string | null
  now: Date
}

const INSERT_CART = `with buyer as (select * from company where id = ?),
     choice as (
       select r.id, r.currency_code from region r
       left join region_country rc on rc.region_id = r.id
         and rc.iso_2 = (select country_code from buyer)
       where r.deleted_at is null and (?::text is null or r.currency_code = ?)
       order by array_position((select currencies from buyer), r.currency_code) nulls last,
         rc.iso_2 is null, r.created_at, r.id
       limit 1),
     made as (
       insert into cart (id, region_id, customer_id, sales_channel_id, email, currency_code,
         created_at, updated_at)
       select ?, choice.id, u.id, (select default_sales_channel_id from store
         where deleted_at is null order by created_at limit 1), u.email, choice.currency_code, ?, ?
       from choice join customer u on u.id = ?
       returning id)
     insert into company_cart (cart_id, company_id, created_by, name, shared, status, po_number,
       location_id, created_at, updated_at)
     select made.id, buyer.id, ?, coalesce(?, 'Cart ' || (select count(*) + 1 from company_cart
       where company_id = buyer.id)), ?, 'open', ?, ?, ?, ? from made, buyer
     returning cart_id as id`

/**
 * Makes a cart as Medusa's `createCartWorkflow` writes it, with its company's row. The currency is
 * the one that was asked for, else the company's first that a region has, else that of the company's
 * country; the sales channel is the marketplace's.
 * @returns the cart's id, or null when no region sells in the currency
 */
export const insertCart = async (tx: TransactionContext, cart: NewCart): Promise<string | null> => {
  const id = rowId("cart")
  const rows = await sql<{ id: string }>(tx, INSERT_CART, [
    cart.company_id,
    cart.currency_code,
    cart.currency_code,
    id,
    cart.now,
    cart.now,
    cart.customer_id,
    cart.customer_id,
    cart.name,
    cart.shared,
    cart.po_number,
    cart.location_id,
    cart.now,
    cart.now,
  ])
  return rows.at(0)?.id ?? null
}

/**
 * Makes a cart that belongs to nobody, or to one customer, the cart of the customer's company, once
 * a member of it uses it. From then on it is closed to everybody else.
 */
export const adoptCart = async (
  tx: TransactionContext,
  cart: LockedCart,
  { company_id, customer_id }: Viewer,
  now: Date
): Promise<void> => {
  if (cart.company_id !== null || company_id === null || customer_id === null) {
    return
  }
  await sql(
    tx,
    `insert into company_cart (cart_id, company_id, created_by, name, shared, status, created_at,
       updated_at)
     values (?, ?, ?, 'Cart', true, 'open', ?, ?) on conflict do nothing`,
    [cart.id, company_id, customer_id, now, now]
  )
  await sql(
    tx,
    `update cart set customer_id = ?, email = (select email from customer where id = ?)
     where id = ?`,
    [customer_id, customer_id, cart.id]
  )
}

/** Notes that a cart changed. */
export const touchCart = async (tx: TransactionContext, cartId: string, now: Date) =>
  await sql(
    tx,
    `with own as (update company_cart set updated_at = ? where cart_id = ?)
     update cart set updated_at = ? where id = ?`,
    [now, cartId, now, cartId]
  )

/** Removes a cart as Medusa does: its row stays, marked as deleted. */
export const deleteCart = async (tx: TransactionContext, cartId: string, now: Date) =>
  await sql(
    tx,
    `with own as (update company_cart set deleted_at = ? where cart_id = ?)
     update cart set deleted_at = ? where id = ?`,
    [now, cartId, now, cartId]
  )
