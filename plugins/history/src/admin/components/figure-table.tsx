import { Button, Table } from "@medusajs/ui"
import { ScrollBox, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { PastSalesDto } from "../../http/history"

type Row = PastSalesDto["past_sales"][number]
type FigureTableProps = {
  sales: PastSalesDto
  by: "month" | "country" | "customer" | "product"
  onProduct: (sku: string) => void
}

/** Sums by one key, with a bar for each total and its change to the time before. */
export const FigureTable = ({ sales, by, onProduct }: FigureTableProps) => {
  const { t } = useTranslation("wholesale")
  const { money, number, percent } = useFormat()
  const largest = Math.max(1, ...sales.past_sales.map(({ total }) => Math.abs(total)))
  const amount = (value: number) => money(value, sales.currency_code)
  const figures = (row: Row) => [
    number(row.orders),
    number(row.quantity),
    amount(row.sales),
    amount(row.cancelled),
    amount(row.charges + row.adjustments),
  ]
  const heads = ["orders", "quantity", "sales", "cancelled", "other"] as const
  return (
    <ScrollBox label={t("pastSales.figures")}>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t(`pastSales.by.${by}`)}</Table.HeaderCell>
            {heads.map((head) => (
              <Table.HeaderCell key={head} className="text-right">
                {t(`pastSales.${head}`)}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell className="text-right">{t("pastSales.total")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("pastSales.growth")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {sales.past_sales.map((row) => (
            <Table.Row key={row.key}>
              <Table.Cell className="min-w-40">
                <Name row={row} by={by} onProduct={onProduct} />
                <span aria-hidden className="mt-1 block h-1 w-full">
                  <span
                    className="bg-ui-tag-blue-icon block h-1 rounded-full"
                    style={{ width: `${(Math.max(0, row.total) / largest) * 100}%` }}
                  />
                </span>
              </Table.Cell>
              {figures(row).map((figure, index) => (
                <Table.Cell key={heads[index]} className="text-right tabular-nums">
                  {figure}
                </Table.Cell>
              ))}
              <Table.Cell className="text-ui-fg-base text-right tabular-nums">
                {amount(row.total)}
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">
                {row.growth === null ? "–" : percent(row.growth)}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </ScrollBox>
  )
}

type NameProps = { row: Row } & Pick<FigureTableProps, "by" | "onProduct">

const Name = ({ row: { key, name }, by, onProduct }: NameProps) => {
  const { t } = useTranslation("wholesale")
  const { month } = useFormat()
  if (by === "month") {
    return <>{month(`${key}-01`)}</>
  }
  if (key === "") {
    return <span className="text-ui-fg-subtle">{t(`pastSales.without.${by}`)}</span>
  }
  if (by !== "product") {
    return <>{by === "customer" && name ? `${key} · ${name}` : key}</>
  }
  return (
    <Button size="small" variant="transparent" onClick={() => onProduct(key)}>
      <span className="flex flex-col items-start">
        <span className="max-w-64 truncate">{name ?? key}</span>
        <span className="text-ui-fg-subtle txt-compact-xsmall">{key}</span>
      </span>
    </Button>
  )
}
