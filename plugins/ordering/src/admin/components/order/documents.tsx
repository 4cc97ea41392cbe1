import { DocumentText } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { DownloadButton, EmptyState, Section, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { ViewedOrder } from "./order-view"

type DocumentsProps = { order: ViewedOrder; path: string }

/** Invoices, packing slips and credit notes of an order, as PDF. */
export const Documents = ({ order, path }: DocumentsProps) => {
  const { t } = useTranslation("wholesale")
  const { day } = useFormat()
  return (
    <Section title={t("documents.title")}>
      {order.documents.length ? (
        <ul className="divide-y">
          {order.documents.map((document) => (
            <li
              key={document.id}
              className="flex flex-wrap items-center justify-between gap-2 px-6 py-3"
            >
              <div className="flex min-w-0 items-center gap-x-2">
                <DocumentText aria-hidden className="text-ui-fg-subtle shrink-0" />
                <div className="min-w-0">
                  <Text size="small" weight="plus">
                    {t(`documents.kinds.${document.kind}`)}
                  </Text>
                  <Text size="xsmall" className="text-ui-fg-subtle tabular-nums">
                    {document.number} · {day(document.issued_at)}
                  </Text>
                </div>
              </div>
              <DownloadButton
                path={`${path}/documents/${document.id}/content`}
                fileName={`${document.number}.pdf`}
                label="PDF"
                description={`${t(`documents.kinds.${document.kind}`)} ${document.number}`}
              />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title={t("documents.empty")} hint={t("documents.emptyHint")} />
      )}
    </Section>
  )
}
