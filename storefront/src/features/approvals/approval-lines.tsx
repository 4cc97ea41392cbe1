import { getLocale, getTranslations } from "next-intl/server"
import type { ApprovalDto } from "@/data/approvals"
import { lineTitle } from "@/domain/line-title"
import { formatMoney } from "@/domain/money"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

/** What a phone leaves out or says below the title. */
const WIDE = "max-sm:hidden"

/** What would be ordered, at the prices that will be charged: they are frozen until it is decided. */
export const ApprovalLines = async ({ approval }: { approval: ApprovalDto }) => {
  const t = await getTranslations("approvals")
  const locale = await getLocale()
  const money = (amount: number) => formatMoney(amount, approval.currency_code, locale)
  const right = "text-end whitespace-nowrap"
  const goods = approval.lines.reduce((sum, { subtotal }) => sum + subtotal, 0)
  const sums = [
    { name: t("goods"), amount: goods },
    { name: t("shippingAndTax"), amount: approval.total - goods },
    { name: t("total"), amount: approval.total },
  ]
  return (
    <>
      <Table label={t("lines")}>
        <thead>
          <tr>
            <HeadCell>{t("product")}</HeadCell>
            <HeadCell className={WIDE}>{t("seller")}</HeadCell>
            <HeadCell className="text-end">{t("quantity")}</HeadCell>
            <HeadCell className={`text-end ${WIDE}`}>{t("unitPrice")}</HeadCell>
            <HeadCell className="text-end">{t("subtotal")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {approval.lines.map((line) => (
            <Row key={line.line_id}>
              <Cell className="sm:min-w-48">
                <span className="block font-medium">{lineTitle(line)}</span>
                <span className="block font-mono text-xs text-muted">{line.sku ?? "–"}</span>
                <span className="block text-xs text-muted sm:hidden">{line.seller_name}</span>
              </Cell>
              <Cell className={`whitespace-nowrap ${WIDE}`}>{line.seller_name}</Cell>
              <Cell className="text-end">{line.quantity}</Cell>
              <Cell className={`${right} ${WIDE}`}>{money(line.unit_price)}</Cell>
              <Cell className={`${right} font-medium`}>{money(line.subtotal)}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
      <dl className="tnum mt-2 ms-auto grid w-fit grid-cols-[auto_auto] gap-x-6 gap-y-0.5 px-2 text-end sm:px-3">
        {sums.map(({ name, amount }) => (
          <div key={name} className="contents last:font-semibold">
            <dt>{name}</dt>
            <dd>{money(amount)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
