import { Table, Text } from "@medusajs/ui"
import { EmptyState, ScrollBox, Section, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { LineTitle } from "./line-title"
import type { ViewedOrder } from "./order-view"
import { Totals } from "./totals"

/** The goods of an order: ordered, accepted, shipped and returned, with what they cost. */
export const OrderLines = ({ order }: { order: ViewedOrder }) => {
  const { t } = useTranslation("wholesale")
  if (!order.lines.length) {
    return (
      <Section title={t("orders.lines")}>
        <EmptyState title={t("orders.noLines")} hint={t("orders.noLinesHint")} />
      </Section>
    )
  }
  return (
    <Section title={t("orders.lines")}>
      <ScrollBox label={t("orders.lines")}>
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("orders.article")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("orders.ordered")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("orders.accepted")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("orders.shipped")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("orders.unitPrice")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("orders.sum")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {order.lines.map((line) => (
              <Line key={line.id} line={line} currency={order.currency_code} />
            ))}
          </Table.Body>
        </Table>
      </ScrollBox>
      <Totals order={order} />
    </Section>
  )
}

type LineProps = { line: ViewedOrder["lines"][number]; currency: string }

const Line = ({ line, currency }: LineProps) => {
  const { t } = useTranslation("wholesale")
  const { number, money } = useFormat()
  const short = line.accepted_quantity !== null && line.accepted_quantity < line.quantity
  return (
    <Table.Row>
      <Table.Cell className="min-w-56 py-2">
        <LineTitle line={line} />
        {short && line.reject_reason ? (
          <Text size="xsmall" className="text-ui-tag-orange-text whitespace-normal">
            {t(`orders.rejectReasons.${line.reject_reason}`)}
          </Text>
        ) : null}
      </Table.Cell>
      <Table.Cell className="text-right tabular-nums">{number(line.quantity)}</Table.Cell>
      <Table.Cell className="text-right tabular-nums">
        {line.accepted_quantity === null ? "–" : number(line.accepted_quantity)}
      </Table.Cell>
      <Table.Cell className="text-right tabular-nums">
        {number(line.shipped_quantity)}
        {line.returned_quantity ? (
          <span className="text-ui-fg-subtle block">
            {t("orders.returnedCount", { count: line.returned_quantity })}
          </span>
        ) : null}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap text-right tabular-nums">
        {money(line.unit_price, currency)}
      </Table.Cell>
      <Table.Cell className="text-ui-fg-base whitespace-nowrap text-right tabular-nums">
        {money(line.subtotal, currency)}
      </Table.Cell>
    </Table.Row>
  )
}
