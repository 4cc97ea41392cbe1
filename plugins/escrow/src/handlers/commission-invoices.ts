import { handler, type CompanyPrincipal } from "@wholesale/core"
import { operatorInvoiceRoutes, ownInvoiceRoutes } from "../http/routes-commission-invoices"
import { issueMonth } from "../invoices/issue-month"
import { listCommissionInvoices } from "../queries/commission-invoices"
import { sendCommissionPdf, sendCommissionXml } from "./send-commission-invoice"

const OPERATOR = { as: "operator" } as const

const asSeller = ({ company }: CompanyPrincipal) => ({ seller_id: company.id })

export const getOwnInvoices = handler(
  ownInvoiceRoutes.listOwnCommissionInvoices,
  ({ scope, principal, query }) => listCommissionInvoices(scope, asSeller(principal), query)
)

export const getOwnPdf = handler(
  ownInvoiceRoutes.downloadOwnCommissionPdf,
  ({ scope, principal, params, res }) =>
    sendCommissionPdf(scope, res, params.id, asSeller(principal))
)

export const getOwnXml = handler(
  ownInvoiceRoutes.downloadOwnCommissionXml,
  ({ scope, principal, params, res }) =>
    sendCommissionXml(scope, res, params.id, asSeller(principal))
)

export const getInvoices = handler(
  operatorInvoiceRoutes.listCommissionInvoices,
  ({ scope, query }) => listCommissionInvoices(scope, OPERATOR, query)
)

export const postIssue = handler(
  operatorInvoiceRoutes.issueCommissionInvoices,
  async ({ scope, body, by }) => ({ result: await issueMonth(scope, body.month, by) })
)

export const getPdf = handler(
  operatorInvoiceRoutes.downloadCommissionPdf,
  ({ scope, params, res }) => sendCommissionPdf(scope, res, params.id, OPERATOR)
)

export const getXml = handler(
  operatorInvoiceRoutes.downloadCommissionXml,
  ({ scope, params, res }) => sendCommissionXml(scope, res, params.id, OPERATOR)
)
