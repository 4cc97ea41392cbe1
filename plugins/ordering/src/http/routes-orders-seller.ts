import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { page } from "@wholesale/core/http/fields"
import {
  customerDto,
  customerNoteDto,
  customerQuery,
  customerRowDto,
  periodQuery,
  salesAnalyticsDto,
  todayDto,
} from "./analytics"
import { orderCardDto, orderExportQuery, orderQuery, sellerOrderDto, shipmentDto } from "./orders"
import {
  acceptInput,
  bulkAcceptInput,
  bulkResult,
  bulkShipInput,
  cancelInput,
  deliverInput,
  noteInput,
  rejectInput,
  returnAnswerInput,
  sellingSettingsDto,
  sellingSettingsInput,
  shipInput,
  trackingInput,
} from "./orders-input"

const read = { for: "company", permission: "orders.read" } as const
const manage = { for: "company", permission: "orders.manage" } as const
const oneOrder = z.object({ order: sellerOrderDto })

/** A seller answers and ships its orders. */
const workRoutes = defineRoutes({
  getToday: {
    method: "GET",
    path: "/company/today",
    on: ["admin"],
    summary: "What waits for the seller today",
    access: manage,
    response: z.object({ today: todayDto }),
  },
  listSellerOrders: {
    method: "GET",
    path: "/company/orders",
    on: ["admin"],
    summary: "Orders that the own company received",
    access: read,
    query: orderQuery,
    response: page("orders", orderCardDto),
  },
  exportSellerOrders: {
    method: "GET",
    path: "/company/orders/export",
    on: ["admin"],
    summary: "The received orders of a filter as CSV",
    access: read,
    query: orderExportQuery,
    download: true,
  },
  getSellerOrder: {
    method: "GET",
    path: "/company/orders/:id",
    on: ["admin"],
    summary: "One received order with all that happened to it",
    access: read,
    response: oneOrder,
  },
  acceptOrder: {
    method: "POST",
    path: "/company/orders/:id/accept",
    on: ["admin"],
    summary: "Accept an order, whole or in part, with its ship date",
    access: manage,
    body: acceptInput,
    response: oneOrder,
  },
  rejectOrder: {
    method: "POST",
    path: "/company/orders/:id/reject",
    on: ["admin"],
    summary: "Reject an order, with a reason per line",
    access: manage,
    body: rejectInput,
    response: oneOrder,
  },
  cancelSellerOrder: {
    method: "POST",
    path: "/company/orders/:id/cancel",
    on: ["admin"],
    summary: "Cancel an order of which nothing was shipped",
    access: manage,
    body: cancelInput,
    response: oneOrder,
  },
  bulkAccept: {
    method: "POST",
    path: "/company/orders/bulk-accept",
    on: ["admin"],
    summary: "Accept several orders in full",
    access: manage,
    body: bulkAcceptInput,
    response: bulkResult,
  },
  bulkShip: {
    method: "POST",
    path: "/company/orders/bulk-ship",
    on: ["admin"],
    summary: "Ship all that is open of several orders",
    access: manage,
    body: bulkShipInput,
    response: bulkResult,
  },
  shipOrder: {
    method: "POST",
    path: "/company/orders/:id/shipments",
    on: ["admin"],
    summary: "Ship some or all of an order",
    access: manage,
    body: shipInput,
    response: oneOrder,
    status: 201,
  },
  deliverShipment: {
    method: "POST",
    path: "/company/shipments/:id/deliver",
    on: ["admin"],
    summary: "Record the delivery of a shipment, as evidence",
    access: manage,
    body: deliverInput,
    response: z.object({ shipment: shipmentDto }),
  },
  addTrackingEvent: {
    method: "POST",
    path: "/company/shipments/:id/events",
    on: ["admin"],
    summary: "Record where a shipment is",
    access: manage,
    body: trackingInput,
    response: z.object({ shipment: shipmentDto }),
    status: 201,
  },
  listCarriers: {
    method: "GET",
    path: "/company/carriers",
    on: ["admin"],
    summary: "Carriers that shipments can go with",
    access: read,
    response: z.object({
      carriers: z.array(
        z.object({
          key: z.string(),
          label: z.string(),
          /** Whether it makes labels, so that no tracking number has to be typed. */
          labels: z.boolean(),
        })
      ),
    }),
  },
  approveReturn: {
    method: "POST",
    path: "/company/returns/:id/approve",
    on: ["admin"],
    summary: "Allow goods to be sent back",
    access: manage,
    body: returnAnswerInput,
    response: oneOrder,
  },
  declineReturn: {
    method: "POST",
    path: "/company/returns/:id/decline",
    on: ["admin"],
    summary: "Decline a return",
    access: manage,
    body: returnAnswerInput,
    response: oneOrder,
  },
  receiveReturn: {
    method: "POST",
    path: "/company/returns/:id/receive",
    on: ["admin"],
    summary: "Take returned goods in; credits them or lets them be replaced",
    access: manage,
    body: returnAnswerInput,
    response: oneOrder,
  },
  downloadSellerDocument: {
    method: "GET",
    path: "/company/orders/:id/documents/:document_id/content",
    on: ["admin"],
    summary: "A document of a received order as PDF",
    access: read,
    download: true,
  },
  downloadSellerInvoice: {
    method: "GET",
    path: "/company/orders/:id/documents/:document_id/xml",
    on: ["admin"],
    summary: "An invoice or credit note of a received order, as EN 16931 has it, in UBL",
    access: read,
    download: true,
  },
})

/** What a seller knows about its sales and customers. */
const deskRoutes = defineRoutes({
  getAnalytics: {
    method: "GET",
    path: "/company/analytics",
    on: ["admin"],
    summary: "Sales, reorders, acceptance and late shipments",
    access: read,
    query: periodQuery,
    response: z.object({ analytics: salesAnalyticsDto }),
  },
  listCustomers: {
    method: "GET",
    path: "/company/customers",
    on: ["admin"],
    summary: "Retailers that order here",
    access: read,
    query: customerQuery,
    response: page("customers", customerRowDto),
  },
  getCustomer: {
    method: "GET",
    path: "/company/customers/:retailer_id",
    on: ["admin"],
    summary: "One retailer: tier, history, notes",
    access: read,
    response: z.object({ customer: customerDto }),
  },
  addCustomerNote: {
    method: "POST",
    path: "/company/customers/:retailer_id/notes",
    on: ["admin"],
    summary: "Note something about a retailer, for colleagues only",
    access: manage,
    body: noteInput,
    response: z.object({ note: customerNoteDto }),
    status: 201,
  },
  getSellingSettings: {
    method: "GET",
    path: "/company/selling-settings",
    on: ["admin"],
    summary: "Acceptance deadline, automatic acceptance, completion and return windows",
    access: read,
    response: z.object({ settings: sellingSettingsDto }),
  },
  changeSellingSettings: {
    method: "POST",
    path: "/company/selling-settings",
    on: ["admin"],
    summary: "Change how orders are accepted and completed",
    access: manage,
    body: sellingSettingsInput,
    response: z.object({ settings: sellingSettingsDto }),
  },
})

/** A seller's side of its orders. */
export const sellerOrderRoutes = { ...workRoutes, ...deskRoutes }
