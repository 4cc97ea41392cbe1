import { ListTable, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { InvoiceDto } from "../../lib/invoices"
import { useInvoiceColumns } from "./use-invoice-columns"

const PATH = "/company/commission-invoices"

/** What the platform invoiced the seller for its commission, newest first. */
export const OwnInvoices = () => {
  const { t } = useTranslation("wholesale")
  const list = useList<"invoices", InvoiceDto>(PATH, "invoices", { prefix: "invoice" })
  const columns = useInvoiceColumns(PATH)
  return (
    <ListTable
      list={list}
      columns={columns}
      title={t("invoices.mine.title")}
      hint={t("invoices.mine.hint")}
      empty={{ title: t("invoices.mine.empty"), hint: t("invoices.mine.emptyHint") }}
    />
  )
}
