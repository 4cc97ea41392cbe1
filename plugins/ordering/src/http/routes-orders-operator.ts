import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { line, page, paging } from "@wholesale/core/http/fields"
import { marketplaceAnalyticsDto, periodQuery } from "./analytics"
import {
  orderCardDto,
  orderDto,
  orderExportQuery,
  orderGroupDto,
  orderQuery,
  sellerOrderDto,
} from "./orders"
import { cancelInput, regionDto, regionsInput } from "./orders-input"

const look = { for: "operator", permission: "operator.orders" } as const
const region = { for: "company", permission: "orders.read", needs: "serve_region" } as const
const regions = z.object({ regions: z.array(regionDto) })

/** The operator's look at all orders, and the regions that it gives to distributors. */
export const operatorOrderRoutes = defineRoutes({
  listAllOrders: {
    method: "GET",
    path: "/orders",
    on: ["admin"],
    summary: "Orders of every seller",
    access: look,
    query: orderQuery,
    response: page("orders", orderCardDto),
  },
  exportAllOrders: {
    method: "GET",
    path: "/orders/export",
    on: ["admin"],
    summary: "The orders of a filter as CSV",
    access: look,
    query: orderExportQuery,
    download: true,
  },
  getAnyOrder: {
    method: "GET",
    path: "/orders/:id",
    on: ["admin"],
    summary: "Any order with all that happened to it",
    access: look,
    response: z.object({ order: sellerOrderDto }),
  },
  cancelAnyOrder: {
    method: "POST",
    path: "/orders/:id/cancel",
    on: ["admin"],
    summary: "Cancel an order of which nothing was shipped",
    access: look,
    body: cancelInput,
    response: z.object({ order: sellerOrderDto }),
  },
  downloadAnyDocument: {
    method: "GET",
    path: "/orders/:id/documents/:document_id/content",
    on: ["admin"],
    summary: "A document of any order as PDF",
    access: look,
    download: true,
  },
  downloadAnyInvoice: {
    method: "GET",
    path: "/orders/:id/documents/:document_id/xml",
    on: ["admin"],
    summary: "An invoice or credit note of any order, as EN 16931 has it, in UBL",
    access: look,
    download: true,
  },
  listOrderGroups: {
    method: "GET",
    path: "/order-groups",
    on: ["admin"],
    summary: "Checkouts, each with the orders that came of it",
    access: look,
    query: z.object({ q: line(100).optional(), ...paging }).strict(),
    response: page("order_groups", orderGroupDto),
  },
  getAnyOrderGroup: {
    method: "GET",
    path: "/order-groups/:id",
    on: ["admin"],
    summary: "All orders of one checkout",
    access: look,
    response: z.object({ order_group: orderGroupDto }),
  },
  getMarketplaceAnalytics: {
    method: "GET",
    path: "/marketplace-analytics",
    on: ["admin"],
    summary: "Sales of the whole marketplace",
    access: look,
    query: periodQuery,
    response: z.object({ analytics: marketplaceAnalyticsDto }),
  },
  getRegions: {
    method: "GET",
    path: "/companies/:id/regions",
    on: ["admin"],
    summary: "Regions whose orders a distributor may read",
    access: look,
    response: regions,
  },
  setRegions: {
    method: "POST",
    path: "/companies/:id/regions",
    on: ["admin"],
    summary: "Give a distributor its regions",
    access: look,
    body: regionsInput,
    response: regions,
  },
  listRegionOrders: {
    method: "GET",
    path: "/company/region-orders",
    on: ["admin"],
    summary: "Orders that go to the distributor's regions",
    access: region,
    query: orderQuery,
    response: page("orders", orderCardDto),
  },
  getRegionOrder: {
    method: "GET",
    path: "/company/region-orders/:id",
    on: ["admin"],
    summary: "One order that goes to the distributor's regions",
    access: region,
    response: z.object({ order: orderDto }),
  },
})
