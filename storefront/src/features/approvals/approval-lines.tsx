import { getLocale, getTranslations } from "next-intl/server"
import type { ApprovalDto } from "@/data/approvals"
import { formatMoney } from "@/domain/money"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

/** What would be ordered, at the prices that will be charged: they are frozen until it is decided. */
export const ApprovalLines = async ({ approval }: { approval: ApprovalDto }) => {
  const t = await getTranslations("approvals")
  const locale = await getLocale()
  const money = (amount: number) => formatMoney(amount, approval.currency_code, locale)
  const right = "text-right whitespace-nowrap"
  return (
    <Table label={t("lines")}>
      <thead>
        <tr>
          <HeadCell>{t("product")}</HeadCell>
          <HeadCell>{t("seller")}</HeadCell>
          <HeadCell className="text-right">{t("quantity")}</HeadCell>
          <HeadCell className="text-right">{t("unitPrice")}</HeadCell>
          <HeadCell className="text-right">{t("subtotal")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {approval.lines.map((line) => (
          <Row key={line.line_id}>
            <Cell className="min-w-48">
              <span className="block font-medium">{line.title}</span>
              <span className="block font-mono text-xs text-muted">{line.sku ?? "–"}</span>
            </Cell>
            <Cell className="whitespace-nowrap">{line.seller_name}</Cell>
            <Cell className="text-right">{line.quantity}</Cell>
            <Cell className={right}>{money(line.unit_price)}</Cell>
            <Cell className={`${right} font-medium`}>{money(line.subtotal)}</Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
