import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { page } from "@wholesale/core/http/fields"
import {
  commissionInvoiceDto,
  commissionInvoiceQuery,
  issueCommissionInput,
  issuedCommissionDto,
  ownCommissionInvoiceQuery,
} from "./commission-invoices"

const read = { for: "company", permission: "finance.read" } as const
const finance = { for: "operator", permission: "operator.finance" } as const

/** What the platform invoices a seller, as the seller sees it. */
export const ownInvoiceRoutes = defineRoutes({
  listOwnCommissionInvoices: {
    method: "GET",
    path: "/company/commission-invoices",
    on: ["admin"],
    summary: "The company's invoices and credit notes for commission, newest first",
    access: read,
    query: ownCommissionInvoiceQuery,
    response: page("invoices", commissionInvoiceDto),
  },
  downloadOwnCommissionPdf: {
    method: "GET",
    path: "/company/commission-invoices/:id/pdf",
    on: ["admin"],
    summary: "An invoice or credit note for commission as PDF",
    access: read,
    download: true,
  },
  downloadOwnCommissionXml: {
    method: "GET",
    path: "/company/commission-invoices/:id/xml",
    on: ["admin"],
    summary: "An invoice or credit note for commission as EN 16931 has it, in UBL",
    access: read,
    download: true,
  },
})

/** What the platform invoices all sellers. */
export const operatorInvoiceRoutes = defineRoutes({
  listCommissionInvoices: {
    method: "GET",
    path: "/commission-invoices",
    on: ["admin"],
    summary: "Invoices and credit notes for commission, newest first",
    access: finance,
    query: commissionInvoiceQuery,
    response: page("invoices", commissionInvoiceDto),
  },
  issueCommissionInvoices: {
    method: "POST",
    path: "/commission-invoices/issue",
    on: ["admin"],
    summary: "Issue what is missing of a month that is over; a job does it by itself every day",
    access: finance,
    body: issueCommissionInput,
    response: z.object({ result: issuedCommissionDto }),
  },
  downloadCommissionPdf: {
    method: "GET",
    path: "/commission-invoices/:id/pdf",
    on: ["admin"],
    summary: "Any invoice or credit note for commission as PDF",
    access: finance,
    download: true,
  },
  downloadCommissionXml: {
    method: "GET",
    path: "/commission-invoices/:id/xml",
    on: ["admin"],
    summary: "Any invoice or credit note for commission as EN 16931 has it, in UBL",
    access: finance,
    download: true,
  },
})
