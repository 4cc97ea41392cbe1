import { z } from "@medusajs/framework/zod"
import { defineRoutes, type Access } from "@wholesale/core"
import { page, paging } from "@wholesale/core/http/fields"
import {
  HISTORY_FILE_MAX_BYTES,
  HISTORY_ROW_FILTERS,
  historyApplyInput,
  historyColumns,
  historyImportDto,
  historyMappingInput,
  historyUploadFields,
  linkCustomerInput,
  pastCustomerDto,
  pastCustomerQuery,
  pastPricesDto,
  pastPricesQuery,
  pastSalesDto,
  pastSalesQuery,
} from "./history"

const oneImport = z.object({ import: historyImportDto })
const nothing = z.object({}).strict()

type AccessOf = { read: Access; write: Access }

/** Files in. */
const fileRoutes = (company: string, { read, write }: AccessOf) =>
  defineRoutes({
    listHistoryImports: {
      method: "GET",
      path: `${company}/history-imports`,
      on: ["admin"],
      summary: "Files of past orders, newest first, and the columns a file can have",
      access: read,
      query: z.object(paging).strict(),
      response: page("imports", historyImportDto).extend({ columns: historyColumns }),
    },
    uploadHistory: {
      method: "POST",
      path: `${company}/history-imports`,
      on: ["admin"],
      summary: "Upload a CSV, CSV.gz or XLSX file with lines of past orders",
      access: write,
      body: historyUploadFields,
      upload: { max_bytes: HISTORY_FILE_MAX_BYTES },
      response: oneImport,
      status: 201,
    },
    getHistoryImport: {
      method: "GET",
      path: `${company}/history-imports/:import_id`,
      on: ["admin"],
      summary: "One file of past orders with its progress",
      access: read,
      response: oneImport,
    },
    mapHistoryImport: {
      method: "POST",
      path: `${company}/history-imports/:import_id/mapping`,
      on: ["admin"],
      summary: "Say what the columns of the file mean and how its cells are read",
      access: write,
      body: historyMappingInput,
      response: oneImport,
    },
  })

/** From a file's rows to orders. */
const stepRoutes = (company: string, { read, write }: AccessOf) =>
  defineRoutes({
    checkHistoryImport: {
      method: "POST",
      path: `${company}/history-imports/:import_id/dry-run`,
      on: ["admin"],
      summary: "Read and classify every row in the background without keeping an order",
      access: write,
      body: nothing,
      response: oneImport,
    },
    downloadHistoryReport: {
      method: "GET",
      path: `${company}/history-imports/:import_id/report`,
      on: ["admin"],
      summary: "Every row that is no plain sale, with what it is and why, as CSV",
      access: read,
      query: z.object({ rows: z.enum(HISTORY_ROW_FILTERS).default("all") }).strict(),
      download: true,
    },
    applyHistoryImport: {
      method: "POST",
      path: `${company}/history-imports/:import_id/apply`,
      on: ["admin"],
      summary: "Keep the past orders of a checked file, in the background",
      access: write,
      body: historyApplyInput,
      response: oneImport,
    },
    cancelHistoryImport: {
      method: "POST",
      path: `${company}/history-imports/:import_id/cancel`,
      on: ["admin"],
      summary: "Stop an import; what was kept stays",
      access: write,
      body: nothing,
      response: oneImport,
    },
  })

/** Figures out. */
const figureRoutes = (company: string, { read, write }: AccessOf) =>
  defineRoutes({
    getPastSales: {
      method: "GET",
      path: `${company}/past-sales`,
      on: ["admin"],
      summary: "What was sold before the marketplace, by month, country, customer or product",
      access: read,
      query: pastSalesQuery,
      response: pastSalesDto,
    },
    getPastPrices: {
      method: "GET",
      path: `${company}/past-prices`,
      on: ["admin"],
      summary: "What an article was called and what it cost in the past",
      access: read,
      query: pastPricesQuery,
      response: z.object({ past_prices: pastPricesDto }),
    },
    listPastCustomers: {
      method: "GET",
      path: `${company}/past-customers`,
      on: ["admin"],
      summary: "Customers of past orders, and which retailers they are",
      access: read,
      query: pastCustomerQuery,
      response: page("past_customers", pastCustomerDto),
    },
    linkPastCustomer: {
      method: "PUT",
      path: `${company}/past-customers/:customer_id`,
      on: ["admin"],
      summary: "Say which retailer a past customer is",
      access: write,
      body: linkCustomerInput,
      response: z.object({ past_customer: pastCustomerDto }),
    },
  })

/** Past sales of one company. */
const pastSalesOf = (company: string, access: AccessOf) => ({
  ...fileRoutes(company, access),
  ...stepRoutes(company, access),
  ...figureRoutes(company, access),
})

/** A seller's own past sales. */
export const historyRoutes = pastSalesOf("/company", {
  read: { for: "company", permission: "orders.read", needs: "sell" },
  write: { for: "company", permission: "orders.manage", needs: "sell" },
})

/** The same of any seller, for the operator who helps it to begin. */
export const operatorHistoryRoutes = pastSalesOf("/companies/:id", {
  read: { for: "operator", permission: "operator.orders" },
  write: { for: "operator", permission: "operator.companies.manage" },
})
