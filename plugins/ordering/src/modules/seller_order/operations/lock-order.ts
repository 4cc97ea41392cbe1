import { notFound, sql, type TransactionContext } from "@wholesale/core"
import type { SellerOrderState } from "../../../domain/seller-order/states"

/** Who acts on an order; another company's order does not exist for a buyer or a seller. */
export type Side =
  | { as: "seller"; company_id: string }
  | { as: "buyer"; company_id: string }
  | { as: "operator" }
  | { as: "system" }

/** An order as its row says while it is locked; amounts come as text. */
export type OrderRow = {
  id: string
  group_id: string
  order_id: string
  display_id: number
  seller_id: string
  buyer_id: string
  state: SellerOrderState
  opening: boolean
  currency_code: string
  goods_amount: string
  discount_amount: string
  shipping_amount: string
  tax_amount: string
  total_amount: string
  tax_reason: string
  buyer_tax_id: string | null
  po_number: string | null
  note: string | null
  accept_by: Date | string
  expected_ship_on: string | null
  placed_at: Date | string
  delivered_at: Date | string | null
}

const COLUMNS = `id, group_id, order_id, display_id, seller_id, buyer_id, state, opening,
  currency_code, goods_amount, discount_amount, shipping_amount, tax_amount, total_amount,
  tax_reason, buyer_tax_id, po_number, note, accept_by, expected_ship_on, placed_at, delivered_at`

/**
 * Locks an order's row, so that of two that want to change it exactly one sees the state that it
 * changes. @throws NOT_FOUND, also for other companies' orders
 */
export const lockOrder = async (
  tx: TransactionContext,
  id: string,
  side: Side
): Promise<OrderRow> => {
  const own = side.as === "seller" ? "seller_id = ?" : side.as === "buyer" ? "buyer_id = ?" : "true"
  const [row] = await sql<OrderRow>(
    tx,
    `select ${COLUMNS} from seller_order
     where id = ? and ${own} and deleted_at is null for update`,
    "company_id" in side ? [id, side.company_id] : [id]
  )
  if (!row) {
    throw notFound("Order", id)
  }
  return row
}

/** A line as its row says; amounts come as text. */
export type LineRow = {
  id: string
  order_line_id: string
  sku: string | null
  title: string
  variant_title: string | null
  quantity: number
  accepted_quantity: number | null
  shipped_quantity: number
  returned_quantity: number
  unit_price: string
  subtotal: string
  discount: string
  tax: string
  tax_rate: number
  promised_on: string | null
}

/** The lines of an order that is locked, in their order. */
export const linesOf = async (tx: TransactionContext, orderId: string): Promise<LineRow[]> =>
  await sql<LineRow>(
    tx,
    `select id, order_line_id, sku, title, variant_title, quantity, accepted_quantity,
       shipped_quantity, returned_quantity, unit_price, subtotal, discount, tax, tax_rate,
       promised_on
     from seller_order_line where seller_order_id = ? and deleted_at is null order by position`,
    [orderId]
  )
