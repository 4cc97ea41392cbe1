import { createDataTableColumnHelper } from "@medusajs/ui"
import { DownloadButton, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { InvoiceDto } from "../../lib/invoices"

const column = createDataTableColumnHelper<InvoiceDto>()

const FORMATS = ["pdf", "xml"] as const

/**
 * The columns of a list of commission invoices.
 * @param path where its documents are downloaded
 */
export const useInvoiceColumns = (path: string, withSeller = false) => {
  const { t } = useTranslation("wholesale")
  const { money, month, date } = useFormat()
  const seller = column.accessor("seller.name", { header: t("invoices.seller") })
  return [
    column.accessor("number", {
      header: t("invoices.number"),
      cell: ({ row: { original: invoice } }) => (
        <span className="flex flex-col">
          <span className="text-ui-fg-base whitespace-nowrap tabular-nums">{invoice.number}</span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">
            {t(`invoices.kinds.${invoice.kind}`)}
          </span>
        </span>
      ),
    }),
    ...(withSeller ? [seller] : []),
    column.accessor("month", {
      header: t("invoices.month"),
      cell: ({ getValue }) => <span className="whitespace-nowrap">{month(getValue())}</span>,
    }),
    column.accessor("issued_on", {
      header: t("invoices.issued"),
      cell: ({ getValue }) => (
        <span className="whitespace-nowrap tabular-nums">{date(getValue())}</span>
      ),
    }),
    column.accessor("total", {
      header: t("invoices.total"),
      align: "right",
      cell: ({ row: { original: invoice } }) => (
        <span className="text-ui-fg-base whitespace-nowrap tabular-nums">
          {money(
            invoice.kind === "commission_invoice" ? invoice.total : -invoice.total,
            invoice.currency_code
          )}
        </span>
      ),
    }),
    column.display({
      id: "downloads",
      header: () => <span className="sr-only">{t("invoices.downloads")}</span>,
      cell: ({ row: { original: invoice } }) => (
        <span className="flex justify-end gap-x-1">
          {FORMATS.map((format) => (
            <DownloadButton
              key={format}
              path={`${path}/${invoice.id}/${format}`}
              fileName={`${invoice.number}.${format}`}
              label={t(`invoices.${format}`)}
              description={invoice.number}
              variant="transparent"
            />
          ))}
        </span>
      ),
    }),
  ]
}
