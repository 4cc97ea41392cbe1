import { defineRoutes } from "@wholesale/core/access/routes"
import { z } from "@medusajs/framework/zod"
import { id, line, ok } from "@wholesale/core/http/fields"
import {
  cartDto,
  cartInput,
  cartProblemDto,
  cartSellerInput,
  cartSummaryDto,
  cartUpdate,
  linesInput,
  quickOrderDto,
  quickOrderFileInput,
  quickOrderInput,
  sellerShippingDto,
} from "./cart"
import { checkoutInput, fundingDto, obstaclesQuery, placedGroupDto } from "./checkout"
import { skuMatchDto } from "./sku-search"

const read = { for: "company", permission: "orders.read" } as const
const write = { for: "company", permission: "orders.place" } as const
const store = ["store"] as const
const cart = z.object({ cart: cartDto })

const QUICK_ORDER_MAX_BYTES = 2 * 1_048_576

/** The buyer's carts: filling them, and turning one into orders. */
export const cartRoutes = defineRoutes({
  listCarts: {
    method: "GET",
    path: "/carts",
    on: store,
    summary: "The company's open carts that the caller may see, newest first",
    access: read,
    response: z.object({ carts: z.array(cartSummaryDto) }),
  },
  createCart: {
    method: "POST",
    path: "/carts",
    on: store,
    summary: "Make a cart",
    access: write,
    body: cartInput,
    status: 201,
    response: cart,
  },
  getCart: {
    method: "GET",
    path: "/carts/:id",
    on: store,
    summary: "A cart by seller, with everything that keeps it from being ordered",
    access: read,
    response: cart,
  },
  changeCart: {
    method: "POST",
    path: "/carts/:id",
    on: store,
    summary: "Change a cart's name, address, PO number or promotion codes",
    access: write,
    body: cartUpdate,
    response: cart,
  },
  deleteCart: {
    method: "DELETE",
    path: "/carts/:id",
    on: store,
    summary: "Remove a cart that was not ordered",
    access: write,
    response: ok,
  },
  changeLines: {
    method: "POST",
    path: "/carts/:id/lines",
    on: store,
    summary: "Add, change and remove up to 1,000 lines at once",
    access: write,
    body: linesInput,
    response: cart,
  },
  quickOrder: {
    method: "POST",
    path: "/carts/:id/quick-order",
    on: store,
    summary: "Read pasted lines of SKU and quantity, and put them into the cart if asked to",
    access: write,
    body: quickOrderInput,
    response: z.object({ quick_order: quickOrderDto, cart: cartDto.nullable() }),
  },
  quickOrderFile: {
    method: "POST",
    path: "/carts/:id/quick-order/file",
    on: store,
    summary: "Read SKUs and quantities from a CSV or XLSX file",
    access: write,
    body: quickOrderFileInput,
    upload: { max_bytes: QUICK_ORDER_MAX_BYTES },
    response: z.object({ quick_order: quickOrderDto, cart: cartDto.nullable() }),
  },
  reorder: {
    method: "POST",
    path: "/carts/:id/reorder",
    on: store,
    summary: "Put the lines of an earlier order into the cart, at today's prices",
    access: write,
    body: z.object({ order_id: id() }).strict(),
    response: z.object({ quick_order: quickOrderDto, cart: cartDto }),
  },
  changeCartSeller: {
    method: "POST",
    path: "/carts/:id/sellers/:seller_id",
    on: store,
    summary: "Choose shipping and write a note for one seller's part of a cart",
    access: write,
    body: cartSellerInput,
    response: cart,
  },
  listShippingOptions: {
    method: "GET",
    path: "/carts/:id/shipping-options",
    on: store,
    summary: "How each seller in the cart ships to its address",
    access: read,
    response: z.object({ sellers: z.array(sellerShippingDto), currency_code: z.string() }),
  },
  checkObstacles: {
    method: "GET",
    path: "/carts/:id/checkout",
    on: store,
    summary:
      "Whether the company's approval rules and spending limits let the caller order the cart",
    access: write,
    query: obstaclesQuery,
    response: z.object({ problems: z.array(cartProblemDto) }),
  },
  checkout: {
    method: "POST",
    path: "/carts/:id/checkout",
    on: store,
    summary: "Place the cart's orders, one per seller, all of them or none",
    access: { for: "company", permission: "orders.place", needs: "place_orders" },
    body: checkoutInput,
    response: z.object({
      order_group: placedGroupDto,
      /** The cart that holds what was not ordered. */
      remaining_cart_id: z.string().nullable(),
    }),
  },
  listFundings: {
    method: "GET",
    path: "/funding-methods",
    on: store,
    summary: "How the company can pay",
    access: read,
    response: z.object({ funding_methods: z.array(fundingDto) }),
  },
  searchSku: {
    method: "GET",
    path: "/sku-search",
    on: store,
    summary: "Products by the beginning of a SKU, a GTIN or words of the title",
    access: read,
    query: z
      .object({ q: line(80), limit: z.coerce.number().int().min(1).max(20).default(8) })
      .strict(),
    response: z.object({ matches: z.array(skuMatchDto) }),
  },
})
