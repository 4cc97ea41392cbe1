import { Section, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { DisputeDto } from "../../../http/disputes"
import { Cell, PlainTable, RowHead } from "../parts/plain-table"

/** What is in dispute, unit by unit, and what went back for it. */
export const DisputeLines = ({ dispute }: { dispute: DisputeDto }) => {
  const { t } = useTranslation("wholesale")
  const { money, number } = useFormat()
  const amount = (minor: number) => money(minor, dispute.currency_code)
  const refunded = dispute.refund !== null
  const heads = [
    { name: t("disputes.article") },
    { name: t("disputes.shipment") },
    { name: t("disputes.quantity"), right: true },
    { name: t("disputes.reason") },
    { name: t("disputes.claimed"), right: true },
    ...(refunded ? [{ name: t("disputes.refunded"), right: true }] : []),
  ]
  return (
    <Section title={t("disputes.lines")}>
      <PlainTable caption={t("disputes.lines")} heads={heads}>
        <tbody className="divide-y">
          {dispute.lines.map((line) => (
            <tr key={line.id}>
              <RowHead>
                {line.title}
                {line.sku ? <span className="text-ui-fg-subtle block">{line.sku}</span> : null}
              </RowHead>
              <Cell>#{line.shipment_number}</Cell>
              <Cell right>{number(line.quantity)}</Cell>
              <Cell>{t(`disputes.reasons.${line.reason_code}`)}</Cell>
              <Cell right>{amount(line.claimed)}</Cell>
              {refunded ? <Cell right>{amount(line.refund ?? 0)}</Cell> : null}
            </tr>
          ))}
          {dispute.shipping_claimed > 0 ? (
            <tr>
              <RowHead>{t("disputes.shipping")}</RowHead>
              <td colSpan={3} />
              <Cell right>{amount(dispute.shipping_claimed)}</Cell>
              {refunded ? <Cell right>{amount(dispute.shipping_refund ?? 0)}</Cell> : null}
            </tr>
          ) : null}
        </tbody>
        <tfoot className="border-t">
          <tr>
            <RowHead strong>{t("disputes.total")}</RowHead>
            <td colSpan={3} />
            <Cell right strong>
              {amount(dispute.claimed)}
            </Cell>
            {refunded ? (
              <Cell right strong>
                {amount(dispute.refund ?? 0)}
              </Cell>
            ) : null}
          </tr>
        </tfoot>
      </PlainTable>
    </Section>
  )
}
