import { Table } from "@medusajs/ui"
import { ScrollBox, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { SalesAnalyticsDto } from "../../../http/analytics"

type ProductFiguresProps = { rows: SalesAnalyticsDto["top_products"]; currency: string }

/** Products with what was sold of each. */
export const ProductFigures = ({ rows, currency }: ProductFiguresProps) => {
  const { t } = useTranslation("wholesale")
  const { number, money } = useFormat()
  return (
    <ScrollBox label={t("analytics.product")}>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("analytics.product")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("orders.units")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("analytics.orders")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("analytics.sales")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={row.product_id}>
              <Table.Cell className="text-ui-fg-base">{row.title}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{number(row.units)}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{number(row.orders)}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">
                {money(row.amount, currency)}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </ScrollBox>
  )
}
