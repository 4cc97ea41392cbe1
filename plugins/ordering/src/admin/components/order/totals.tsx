import { clx, Text } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { OrderCardDto } from "../../../http/orders"

const PARTS = ["goods", "discount", "shipping", "tax", "total"] as const

/** The sums of an order, down to what the buyer pays. */
export const Totals = ({ order }: { order: Pick<OrderCardDto, "amounts" | "currency_code"> }) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  return (
    <dl className="flex flex-col gap-y-1 px-6 py-4">
      {PARTS.filter((part) => part !== "discount" || order.amounts.discount !== 0).map((part) => (
        <div key={part} className={clx("flex justify-between", part === "total" && "pt-1")}>
          <Text as="span" size="small" weight={part === "total" ? "plus" : "regular"} asChild>
            <dt className={part === "total" ? "" : "text-ui-fg-subtle"}>
              {t(`orders.sums.${part}`)}
            </dt>
          </Text>
          <Text size="small" weight={part === "total" ? "plus" : "regular"} asChild>
            <dd className="tabular-nums">
              {money(
                part === "discount" ? -order.amounts.discount : order.amounts[part],
                order.currency_code
              )}
            </dd>
          </Text>
        </div>
      ))}
    </dl>
  )
}
