import { Text } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { SellerOrderMoneyDto } from "../../../http/money"
import { Cell, PlainTable, RowHead } from "../parts/plain-table"

type Line = SellerOrderMoneyDto["commission"]["lines"][number]

/** What the platform takes of each line, and by which rule. */
export const CommissionLines = ({ money: of }: { money: SellerOrderMoneyDto }) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const reasonOf = useReason()
  const { lines } = of.commission
  if (!lines.length) {
    return null
  }
  const amount = (minor: number) => money(minor, of.currency_code)
  const [{ tax_rate, tax_reason }] = lines
  const heads = [
    { name: t("orderMoney.line") },
    { name: t("orderMoney.why") },
    { name: t("orderMoney.base"), right: true },
    { name: t("orderMoney.commission"), right: true },
    { name: t("orderMoney.tax"), right: true },
  ]
  return (
    <div className="flex flex-col">
      <div className="px-6 pt-4">
        <Text size="small" weight="plus">
          {t("orderMoney.commission")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t([`orderMoney.taxes.${tax_reason}`, "orderMoney.taxes.other"], { rate: tax_rate })}
        </Text>
      </div>
      <PlainTable caption={t("orderMoney.commission")} heads={heads}>
        <tbody className="divide-y">
          {lines.map((line) => (
            <tr key={line.seller_order_line_id}>
              <RowHead>{line.title}</RowHead>
              <Cell>{reasonOf(line)}</Cell>
              <Cell right>{amount(line.base)}</Cell>
              <Cell right>{amount(line.amount)}</Cell>
              <Cell right>{amount(line.tax)}</Cell>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </div>
  )
}

const useReason = () => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  return ({ rule_name, rate }: Line) => {
    if (rule_name === null) {
      return t("orderMoney.noRule")
    }
    return rate === null
      ? t("orderMoney.fixed", { rule: rule_name })
      : t("orderMoney.byRate", { rate: number(Number(rate)), rule: rule_name })
  }
}
