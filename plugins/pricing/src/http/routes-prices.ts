import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { page } from "@wholesale/core/http/fields"
import {
  buyerExplanationDto,
  explainQuery,
  previewQuery,
  previewRowDto,
  sellerExplainQuery,
  sellerExplanationDto,
} from "./price-explanations"
import { historyQuery, paidPriceDto, priceChangeDto } from "./price-history"
import {
  batchDto,
  batchInput,
  copyInput,
  exportQuery,
  gridQuery,
  gridRowDto,
  gridTargetDto,
  importQuery,
  pricingSettingsDto,
  pricingSettingsInput,
} from "./prices"

const read = { for: "company", permission: "catalogue.read" } as const
const write = { for: "company", permission: "catalogue.write" } as const
const settings = z.object({ settings: pricingSettingsDto })

/** Prices: the grid, its batch, files, copies, previews, explanations and the history. */
export const priceRoutes = defineRoutes({
  listPrices: {
    method: "GET",
    path: "/company/prices",
    on: ["admin"],
    summary: "The seller's variants with all their prices in a currency",
    access: read,
    query: gridQuery,
    response: page("rows", gridRowDto).extend({ targets: z.array(gridTargetDto) }),
  },
  savePrices: {
    method: "POST",
    path: "/company/prices",
    on: ["admin"],
    summary: "Set and remove many prices at once, or say what that would do",
    access: write,
    body: batchInput,
    response: z.object({ batch: batchDto }),
  },
  copyPrices: {
    method: "POST",
    path: "/company/prices/copy",
    on: ["admin"],
    summary: "Copy prices by percentage rules, or say what that would do",
    access: write,
    body: copyInput,
    response: z.object({ batch: batchDto }),
  },
  exportPrices: {
    method: "GET",
    path: "/company/prices/export",
    on: ["admin"],
    summary: "All prices as CSV, in the format that the import takes",
    access: read,
    query: exportQuery,
    download: true,
  },
  importPrices: {
    method: "POST",
    path: "/company/prices/import",
    on: ["admin"],
    summary: "Set prices from a CSV file, or say what that would do",
    access: write,
    query: importQuery,
    upload: { max_bytes: 5_242_880 },
    response: z.object({ batch: batchDto }),
  },
  previewPrices: {
    method: "GET",
    path: "/company/prices/preview",
    on: ["admin"],
    summary: "The prices that a retailer sees",
    access: read,
    query: previewQuery,
    response: page("rows", previewRowDto).extend({
      retailer: z.object({ id: z.string(), name: z.string(), tier: z.string().nullable() }),
    }),
  },
  explainForSeller: {
    method: "GET",
    path: "/company/prices/explain",
    on: ["admin"],
    summary: "Why a price is what it is: every candidate and why it lost",
    access: read,
    query: sellerExplainQuery,
    response: z.object({ explanation: sellerExplanationDto }),
  },
  explainForBuyer: {
    method: "GET",
    path: "/prices/explain",
    on: ["store"],
    summary: "Why this price",
    access: { for: "company", permission: "catalogue.read" },
    query: explainQuery,
    response: z.object({ explanation: buyerExplanationDto }),
  },
  listPriceHistory: {
    method: "GET",
    path: "/company/price-history",
    on: ["admin"],
    summary: "Every change of a price, and what was paid for a variant",
    access: read,
    query: historyQuery,
    response: page("changes", priceChangeDto).extend({ paid: z.array(paidPriceDto) }),
  },
  getPricingSettings: {
    method: "GET",
    path: "/company/pricing-settings",
    on: ["admin"],
    summary: "How the seller's prices are chosen from",
    access: read,
    response: settings,
  },
  changePricingSettings: {
    method: "POST",
    path: "/company/pricing-settings",
    on: ["admin"],
    summary: "Change how the seller's prices are chosen from",
    access: write,
    body: pricingSettingsInput,
    response: settings,
  },
})
