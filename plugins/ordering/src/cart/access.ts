import type { BuyerContext } from "@wholesale/catalog"
import { notFound, refuse, sql, type Principal, type TransactionContext } from "@wholesale/core"

/** Who asks for a cart; both null for a visitor. */
export type Viewer = { company_id: string | null; customer_id: string | null }

/** Whose a cart is. */
export type CartOwner = {
  company_id: string | null
  created_by: string | null
  shared: boolean
  customer_id: string | null
  /** Whether the cart's customer is an account; an e-mail address alone makes none. */
  has_account: boolean
}

/**
 * Whether somebody may see and change a cart. A company's cart belongs to its members, and while it
 * isn't shared to the one who made it; a customer's cart to that customer. A cart that belongs to
 * nobody yet is open to whoever knows its id.
 */
export const mayReach = (cart: CartOwner, viewer: Viewer): boolean => {
  if (cart.company_id !== null) {
    return (
      cart.company_id === viewer.company_id &&
      (cart.shared || cart.created_by === viewer.customer_id)
    )
  }
  return !cart.has_account || cart.customer_id === viewer.customer_id
}

/** The viewer behind a principal or a session without one. */
export const viewerOf = (
  principal: Principal | null | undefined,
  customerId: string | null
): Viewer => ({
  company_id:
    principal?.kind === "company" && principal.company.kind === "retailer"
      ? principal.company.id
      : null,
  customer_id: customerId,
})

/** A cart that is locked until the transaction ends. */
export type LockedCart = CartOwner & {
  id: string
  status: "open" | "pending_approval" | "ordered"
  currency_code: string
}

const LOCK = `
  select c.id, c.customer_id, c.currency_code, cc.company_id, cc.created_by,
    coalesce(cc.shared, false) as shared,
    case when c.completed_at is not null then 'ordered' else coalesce(cc.status, 'open') end
      as status,
    coalesce((select u.has_account from customer u where u.id = c.customer_id), false)
      as has_account
  from cart c left join company_cart cc on cc.cart_id = c.id and cc.deleted_at is null
  where c.id = ? and c.deleted_at is null for update of c`

/** Locks a cart. @throws NOT_FOUND, also for a cart of somebody else */
export const lockCart = async (
  tx: TransactionContext,
  cartId: string,
  viewer: Viewer
): Promise<LockedCart> => {
  const [cart] = await sql<LockedCart>(tx, LOCK, [cartId])
  if (!cart || !mayReach(cart, viewer)) {
    throw notFound("Cart", cartId)
  }
  return cart
}

/** Locks a cart that is to be changed. @throws NOT_FOUND, CART_ORDERED, CART_LOCKED */
export const lockOpenCart = async (
  tx: TransactionContext,
  cartId: string,
  viewer: Viewer
): Promise<LockedCart> => {
  const cart = await lockCart(tx, cartId, viewer)
  if (cart.status === "ordered") {
    throw refuse("CART_ORDERED", "This cart was ordered already; use a new one")
  }
  if (cart.status === "pending_approval") {
    throw refuse(
      "CART_LOCKED",
      "This cart waits for approval; withdraw the request to change it again"
    )
  }
  return cart
}

/** A buyer context and who stands behind it. */
export type Shopper = { viewer: Viewer; buyer: BuyerContext }
