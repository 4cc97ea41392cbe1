import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { page } from "@wholesale/core/http/fields"
import { insightsDto, periodQuery, reorderDeskDto, reorderQuery } from "./analytics"
import { orderCardDto, orderDto, orderExportQuery, orderGroupDto, orderQuery } from "./orders"
import { cancelInput, deliverInput, returnInput } from "./orders-input"

const read = { for: "company", permission: "orders.read" } as const
const place = { for: "company", permission: "orders.place" } as const
const oneOrder = z.object({ order: orderDto })

/** A buyer's orders, from history to return. */
export const buyerOrderRoutes = defineRoutes({
  listOrders: {
    method: "GET",
    path: "/orders",
    on: ["store"],
    summary: "Orders of the own company, with search by PO number",
    access: read,
    query: orderQuery,
    response: page("orders", orderCardDto),
  },
  exportOrders: {
    method: "GET",
    path: "/orders/export",
    on: ["store"],
    summary: "The orders of a filter as CSV",
    access: read,
    query: orderExportQuery,
    download: true,
  },
  getOrder: {
    method: "GET",
    path: "/orders/:id",
    on: ["store"],
    summary: "One order with lines, shipments, documents and history",
    access: read,
    response: oneOrder,
  },
  getOrderGroup: {
    method: "GET",
    path: "/order-groups/:id",
    on: ["store"],
    summary: "All orders of one checkout",
    access: read,
    response: z.object({ order_group: orderGroupDto }),
  },
  cancelOrder: {
    method: "POST",
    path: "/orders/:id/cancel",
    on: ["store"],
    summary: "Cancel an order that the seller has not accepted yet",
    access: place,
    body: cancelInput,
    response: oneOrder,
  },
  receiveOrder: {
    method: "POST",
    path: "/orders/:id/receive",
    on: ["store"],
    summary: "Confirm that the goods arrived; completes the order",
    access: place,
    body: deliverInput,
    response: oneOrder,
  },
  requestReturn: {
    method: "POST",
    path: "/orders/:id/returns",
    on: ["store"],
    summary: "Ask to return goods for credit or replacement",
    access: place,
    body: returnInput,
    response: oneOrder,
    status: 201,
  },
  downloadDocument: {
    method: "GET",
    path: "/orders/:id/documents/:document_id/content",
    on: ["store"],
    summary: "An invoice, pro-forma invoice, credit note or packing slip as PDF",
    access: read,
    download: true,
  },
  downloadInvoice: {
    method: "GET",
    path: "/orders/:id/documents/:document_id/xml",
    on: ["store"],
    summary: "An invoice or credit note as EN 16931 has it, in UBL",
    access: read,
    download: true,
  },
  getInsights: {
    method: "GET",
    path: "/insights",
    on: ["store"],
    summary: "What the company spends, with whom and on what",
    access: read,
    query: periodQuery,
    response: z.object({ insights: insightsDto }),
  },
  getReorderDesk: {
    method: "GET",
    path: "/reorder-desk",
    on: ["store"],
    summary: "What was bought before and when it runs out",
    access: read,
    query: reorderQuery,
    response: reorderDeskDto,
  },
})
