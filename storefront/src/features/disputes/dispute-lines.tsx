import { getTranslations } from "next-intl/server"
import type { DisputeDto } from "@/data/disputes"
import { moneyIn } from "@/i18n/money"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

const RIGHT = "text-end whitespace-nowrap"

/** What is disputed: units by line with reason, what is wanted for them and what came back. */
export const DisputeLines = async ({ dispute }: { dispute: DisputeDto }) => {
  const t = await getTranslations("dispute")
  const reasons = await getTranslations("disputeReasons")
  const money = await moneyIn(dispute.currency_code)
  const settled = dispute.refund !== null
  return (
    <Table label={t("lines")}>
      <thead>
        <tr>
          <HeadCell>{t("product")}</HeadCell>
          <HeadCell className="max-sm:hidden">{t("reason")}</HeadCell>
          <HeadCell className="text-end">{t("quantity")}</HeadCell>
          <HeadCell className="text-end">{t("claimed")}</HeadCell>
          {settled ? <HeadCell className="text-end">{t("refunded")}</HeadCell> : null}
        </tr>
      </thead>
      <tbody>
        {dispute.lines.map((line) => (
          <Row key={line.id}>
            <Cell className="min-w-36">
              <span className="font-medium">{line.title}</span>
              <span className="block text-xs text-muted">
                {line.sku ? <span className="font-mono">{`${line.sku} · `}</span> : null}
                {t("parcel", { number: line.shipment_number })}
              </span>
              <span className="block text-sm sm:hidden">{reasons(line.reason_code)}</span>
            </Cell>
            <Cell className="max-sm:hidden">{reasons(line.reason_code)}</Cell>
            <Cell className={RIGHT}>{line.quantity}</Cell>
            <Cell className={RIGHT}>{money(line.claimed)}</Cell>
            {settled ? <Cell className={RIGHT}>{money(line.refund ?? 0)}</Cell> : null}
          </Row>
        ))}
        {dispute.shipping_claimed > 0 ? (
          <Row>
            <Cell>{t("shipping")}</Cell>
            <Cell className="max-sm:hidden">–</Cell>
            <Cell className={RIGHT}>–</Cell>
            <Cell className={RIGHT}>{money(dispute.shipping_claimed)}</Cell>
            {settled ? <Cell className={RIGHT}>{money(dispute.shipping_refund ?? 0)}</Cell> : null}
          </Row>
        ) : null}
      </tbody>
    </Table>
  )
}
