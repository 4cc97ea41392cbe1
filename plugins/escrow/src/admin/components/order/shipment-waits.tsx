import { Text } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { SellerOrderMoneyDto } from "../../../http/money"

/** What the money of each shipment waits for. */
export const ShipmentWaits = ({ money }: { money: SellerOrderMoneyDto }) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  if (!money.shipments.length) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      <Text size="small" weight="plus">
        {t("orderMoney.shipments")}
      </Text>
      <ul className="txt-small text-ui-fg-subtle flex flex-col gap-y-1">
        {money.shipments.map(({ shipment_id, number, reason, until }) => (
          <li key={shipment_id}>
            <span className="text-ui-fg-base">{t("orderMoney.shipment", { number })}</span>{" "}
            {t(`orderMoney.waits.${reason}`, { date: moment(until) })}
          </li>
        ))}
      </ul>
    </div>
  )
}
