import { containsPattern, type Conditions } from "@wholesale/core"
import { displayIdOf } from "../domain/seller-order/display-id"

const COMPANIES = "array(select id from company where trading_name ilike ?)"

/**
 * Each part reads an index of its own, and the orders of all parts are then read once. Parts are arrays
 * for that: a subquery in one of them would read every order.
 */
const FOUND = `(o.display_id = ? or o.po_number ilike ?
  or o.seller_id = any(${COMPANIES}) or o.buyer_id = any(${COMPANIES})
  or o.id = any(array(select seller_order_id from seller_order_line
    where title ilike ? or sku ilike ?)))`

/** Narrows orders `o` to an order number, purchase order number, company, SKU or product. */
export const searchOrders = (where: Conditions, q: string | undefined): Conditions => {
  if (!q) {
    return where
  }
  const pattern = containsPattern(q)
  return where.add(FOUND, displayIdOf(q), pattern, pattern, pattern, pattern, pattern)
}

const FOUND_GROUPS = `g.id in (
  select id from order_group where display_id = ?
  union all select id from order_group where po_number ilike ?
  union all select id from order_group where buyer_id = any(${COMPANIES}))`

/** Narrows checkouts `g` to a number, a purchase order number or a buyer. */
export const searchGroups = (where: Conditions, q: string | undefined): Conditions => {
  if (!q) {
    return where
  }
  const pattern = containsPattern(q)
  return where.add(FOUND_GROUPS, displayIdOf(q), pattern, pattern)
}
