import "server-only"
import type {
  CartDto,
  CartLineDto,
  CartProblem,
  CartSellerDto,
  CartSummaryDto,
  QuickOrderDto,
} from "@wholesale/ordering/http/cart"
import type { CheckoutInput, PlacedGroupDto } from "@wholesale/ordering/http/checkout"
import type { SkuMatchDto } from "@wholesale/ordering/http/sku-search"
import { request } from "./client"

const BASE = "/store/wholesale"
const at = (id: string, rest = "") => `${BASE}/carts/${encodeURIComponent(id)}${rest}`

export type {
  CartDto,
  CartLineDto,
  CartProblem,
  CartSellerDto,
  CartSummaryDto,
  QuickOrderDto,
  SkuMatchDto,
}

type CartAnswer = { cart: CartDto }
type LineInput =
  | { variant_id: string; quantity: number }
  | { sku: string; quantity: number }
  | { line_id: string; quantity: number }

export const listCarts = async () =>
  (await request<{ carts: CartSummaryDto[] }>(`${BASE}/carts`)).carts

export const getCart = async (id: string) => (await request<CartAnswer>(at(id))).cart

export type NewCart = { name?: string; shared?: boolean; currency_code?: string }

export const createCart = async (cart: NewCart) =>
  (await request<CartAnswer>(`${BASE}/carts`, { method: "POST", body: cart })).cart

export type CartChange = {
  name?: string
  shared?: boolean
  location_id?: string | null
  po_number?: string | null
  promotion_codes?: string[]
}

export const changeCart = async (id: string, change: CartChange) =>
  (await request<CartAnswer>(at(id), { method: "POST", body: change })).cart

export const deleteCart = async (id: string) => await request(at(id), { method: "DELETE" })

/** Adds to what the cart holds; a `line_id` is set, and zero removes it. */
export const changeLines = async (id: string, lines: LineInput[]) =>
  (await request<CartAnswer>(at(id, "/lines"), { method: "POST", body: { lines } })).cart

type QuickOrderAnswer = { quick_order: QuickOrderDto; cart: CartDto | null }
export type QuickOrderRow = { sku: string; quantity: number }

/** Asks how rows would be understood, or puts what was understood into the cart. */
export const quickOrder = async (
  id: string,
  content: { rows: QuickOrderRow[] } | { text: string },
  apply: boolean,
  key?: string
) =>
  (
    await request<QuickOrderAnswer>(at(id, "/quick-order"), {
      method: "POST",
      body: { ...content, apply, ...(key ? { idempotency_key: key } : {}) },
    })
  ).quick_order

export const reorder = async (id: string, orderId: string) =>
  (
    await request<QuickOrderAnswer>(at(id, "/reorder"), {
      method: "POST",
      body: { order_id: orderId },
    })
  ).quick_order

export type CartSellerChange = { note?: string | null; shipping_option_id?: string | null }

export const changeCartSeller = async (id: string, sellerId: string, change: CartSellerChange) =>
  await request(at(id, `/sellers/${encodeURIComponent(sellerId)}`), {
    method: "POST",
    body: change,
  })

/** Places the chosen sellers' parts of a cart; the rest moves into a new cart. */
export const checkout = async (id: string, input: CheckoutInput) =>
  await request<{ order_group: PlacedGroupDto; remaining_cart_id: string | null }>(
    at(id, "/checkout"),
    { method: "POST", body: input }
  )

/** What the company's approval rules and spending limits have against ordering these parts. */
export const checkObstacles = async (id: string, sellerIds: readonly string[]) =>
  (
    await request<{ problems: CartProblem[] }>(at(id, "/checkout"), {
      query: { seller_ids: sellerIds.join(",") },
    })
  ).problems

export type FundingMethod = { key: string; label: string }

export const listFundingMethods = async () =>
  (await request<{ funding_methods: FundingMethod[] }>(`${BASE}/funding-methods`)).funding_methods

export const searchSku = async (q: string) =>
  (await request<{ matches: SkuMatchDto[] }>(`${BASE}/sku-search`, { query: { q, limit: 8 } }))
    .matches
