import { EmptyState, Section, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { Cell, PlainTable, RowHead } from "../parts/plain-table"
import type { PaymentDetail } from "./payment-view"

/** What came in for a payment, the first first. */
export const Receipts = ({ payment }: { payment: PaymentDetail }) => {
  const { t } = useTranslation("wholesale")
  const { money, date } = useFormat()
  const heads = [
    { name: t("payments.receivedOn") },
    { name: t("payments.booking") },
    { name: t("payments.source") },
    { name: t("payments.note") },
    { name: t("payments.amount"), right: true },
  ]
  return (
    <Section title={t("payments.receipts")}>
      {payment.receipts.length ? (
        <PlainTable caption={t("payments.receipts")} heads={heads}>
          <tbody className="divide-y">
            {payment.receipts.map((receipt) => (
              <tr key={receipt.id}>
                <RowHead>{date(receipt.received_on)}</RowHead>
                <Cell>{receipt.external_id}</Cell>
                <Cell>
                  {t([`payments.sources.${receipt.source}`, "payments.sources.other"], {
                    source: receipt.source,
                  })}
                </Cell>
                <Cell>{receipt.note ?? "–"}</Cell>
                <Cell right>{money(receipt.amount, receipt.currency_code)}</Cell>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      ) : (
        <EmptyState title={t("payments.noReceipts")} hint={t("payments.noReceiptsHint")} />
      )}
    </Section>
  )
}
