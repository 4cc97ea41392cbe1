import { getLocale, getTranslations } from "next-intl/server"
import type { OrderDto } from "@/data/orders"
import { formatMoney } from "@/domain/money"
import { dateWriter } from "@/i18n/dates"
import { DownloadIcon } from "@/ui/icons"

/** The papers of an order, the newest first, each as a download. */
export const OrderPapers = async ({ order }: { order: OrderDto }) => {
  const t = await getTranslations("order")
  const kinds = await getTranslations("documentKinds")
  const locale = await getLocale()
  const date = await dateWriter()
  if (order.documents.length === 0) {
    return <p className="text-muted">{t("noDocuments")}</p>
  }
  return (
    <ul className="border-t border-line">
      {order.documents.map((document) => (
        <li key={document.id} className="border-b border-line">
          <a
            href={`/api/orders/${order.id}/documents/${document.id}`}
            className="control-h flex items-center gap-3 py-1.5 hover:bg-hover"
          >
            <DownloadIcon className="size-4 text-accent" />
            <span className="min-w-0 flex-1">
              <span className="block font-medium">{`${kinds(document.kind)} ${document.number}`}</span>
              <span className="tnum block text-sm text-muted">
                {document.kind === "packing_slip"
                  ? date(document.issued_at)
                  : `${date(document.issued_at)} · ${formatMoney(document.total, document.currency_code, locale)}`}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
