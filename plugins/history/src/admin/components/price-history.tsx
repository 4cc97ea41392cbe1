import { Button, Drawer, Table, Text } from "@medusajs/ui"
import { Loaded, useData, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { PastPricesDto } from "../../http/history"
import { usePlace } from "../lib/place"

type PriceHistoryProps = { sku: string; currency?: string; onClose: () => void }

/** What an article was called and what it cost, month by month. */
export const PriceHistory = ({ sku, currency, onClose }: PriceHistoryProps) => {
  const { t } = useTranslation("wholesale")
  const place = usePlace()
  const query = { sku, ...(currency ? { currency_code: currency } : {}) }
  const result = useData<{ past_prices: PastPricesDto }>(`${place.api}/past-prices`, query)
  return (
    <Drawer open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title>{t("pastSales.pricesOf", { sku })}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          <Loaded result={result}>{({ past_prices: prices }) => <Prices prices={prices} />}</Loaded>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}

const Prices = ({ prices }: { prices: PastPricesDto }) => {
  const { t } = useTranslation("wholesale")
  const { month, number } = useFormat()
  return (
    <>
      <Text size="small" weight="plus">
        {prices.description ?? prices.sku}
      </Text>
      {prices.product_id ? (
        <Button size="small" variant="secondary" asChild className="w-fit">
          <Link to={`/products/${prices.product_id}`}>{t("pastSales.toListing")}</Link>
        </Button>
      ) : null}
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("pastSales.by.month")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("pastSales.quantity")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("pastSales.lowest")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("pastSales.usual")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("pastSales.highest")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {prices.months.map((row) => (
            <Table.Row key={row.month}>
              <Table.Cell>{month(`${row.month}-01`)}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{number(row.quantity)}</Table.Cell>
              {[row.lowest, row.usual, row.highest].map((price, index) => (
                <Table.Cell key={index} className="text-right tabular-nums">
                  {number(Number(price))}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {prices.descriptions.length > 1 ? (
        <div className="flex flex-col gap-y-1">
          <Text size="small" weight="plus">
            {t("pastSales.alsoCalled")}
          </Text>
          <ul className="txt-small text-ui-fg-subtle">
            {prices.descriptions.map(({ description, lines }) => (
              <li key={description}>
                {description} ({number(lines)})
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  )
}
