import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { InvoiceTable } from "../../../components/invoices/invoice-table"

const InvoicesPage = () => <InvoiceTable />

export const config = defineRouteConfig({
  label: "menu.commissionInvoices",
  translationNs: "wholesale",
  rank: 44,
})

export const handle = { breadcrumb: () => <Crumb name="menu.commissionInvoices" /> }

export default InvoicesPage
