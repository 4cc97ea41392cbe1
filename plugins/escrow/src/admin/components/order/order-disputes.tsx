import { Text } from "@medusajs/ui"
import { useData, useFormat, type SlotProps } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { DisputeCardDto } from "../../../http/disputes"
import { DISPUTE_DESKS } from "../../lib/disputes"
import { DisputeBadge } from "../disputes/dispute-badge"
import { MoneyLink } from "../parts/money-link"

type Props = { orderId: string; desk: SlotProps["order.after-shipments"]["desk"] }

/** The disputes about an order, the open one first; nothing where there is none. */
export const OrderDisputes = ({ orderId, desk }: Props) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const { data } = useData<{ disputes: DisputeCardDto[] }>(DISPUTE_DESKS[desk].disputes, {
    order_id: orderId,
  })
  if (!data?.disputes.length) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small" weight="plus">
        {t("disputes.title")}
      </Text>
      <ul className="txt-small flex flex-col gap-y-2">
        {data.disputes.map(({ id, display_id, state, claimed, refund, currency_code }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <MoneyLink to={`/disputes/${id}`}>
              {t("disputes.one", { number: display_id })}
            </MoneyLink>
            <DisputeBadge state={state} />
            <span className="text-ui-fg-subtle tabular-nums">
              {refund === null
                ? t("disputes.claims", { amount: money(claimed, currency_code) })
                : t("disputes.wentBack", { amount: money(refund, currency_code) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
