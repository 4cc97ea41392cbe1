import type { DataTableFilter } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { monthsBefore, type InvoiceDto } from "../../lib/invoices"
import { IssueForm } from "./issue-form"
import { useInvoiceColumns } from "./use-invoice-columns"

const PATH = "/commission-invoices"

/** What the platform invoiced its sellers, newest first, with the way to issue what is missing. */
export const InvoiceTable = () => {
  const { t } = useTranslation("wholesale")
  const { month } = useFormat()
  const [issuing, setIssuing] = useState(false)
  const list = useList<"invoices", InvoiceDto>(PATH, "invoices", { filters: ["month"] })
  const columns = useInvoiceColumns(PATH, true)
  const months = monthsBefore(new Date(), 12)
  const filters: DataTableFilter[] = [
    {
      type: "radio",
      id: "month",
      label: t("invoices.month"),
      options: months.map((value) => ({ value, label: month(value) })),
    },
  ]
  return (
    <>
      <ListTable
        list={list}
        columns={columns}
        filters={filters}
        level="h1"
        title={t("invoices.title")}
        hint={t("invoices.hint")}
        actions={[{ label: t("invoices.issue.open"), onClick: () => setIssuing(true) }]}
        empty={{ title: t("invoices.empty"), hint: t("invoices.emptyHint") }}
      />
      {issuing ? <IssueForm months={months} onClose={() => setIssuing(false)} /> : null}
    </>
  )
}
