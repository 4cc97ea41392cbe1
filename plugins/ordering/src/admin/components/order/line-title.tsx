import { Text } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { priceBreakOf } from "../../lib/price-break"
import type { ViewedOrder } from "./order-view"

type LineTitleProps = { line: ViewedOrder["lines"][number] }

/** An article with its SKU, the day that was promised and why it has this price. */
export const LineTitle = ({ line }: LineTitleProps) => {
  const { t } = useTranslation("wholesale")
  const { date, number } = useFormat()
  const from = priceBreakOf(line.price_explanation)
  return (
    <div className="flex min-w-0 items-center gap-x-3">
      {line.thumbnail ? (
        <img src={line.thumbnail} alt="" className="size-8 shrink-0 rounded object-cover" />
      ) : null}
      <div className="min-w-0">
        <Text size="small" leading="compact" className="text-ui-fg-base whitespace-normal">
          {line.title}
        </Text>
        <Text as="div" size="xsmall" className="text-ui-fg-subtle flex flex-wrap gap-x-2">
          {line.sku ? <span>{line.sku}</span> : null}
          {line.promised_on ? (
            <span>{t("orders.promised", { date: date(line.promised_on) })}</span>
          ) : null}
          {line.price_source ? (
            <span>
              {t([`orders.priceSources.${line.price_source}`, "orders.priceSources.base"])}
              {from > 1 ? ` ${t("orders.fromQuantity", { quantity: number(from) })}` : null}
            </span>
          ) : null}
        </Text>
      </div>
    </div>
  )
}
