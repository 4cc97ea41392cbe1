import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { OrderCardDto } from "../../../http/orders"
import { STATE_COLORS } from "../../lib/lists"

/** Where an order stands, in a word and a colour. */
export const OrderState = ({ state }: { state: OrderCardDto["state"] }) => {
  const { t } = useTranslation("wholesale")
  return (
    <StatusBadge color={STATE_COLORS[state]} className="whitespace-nowrap">
      {t(`orders.states.${state}`)}
    </StatusBadge>
  )
}
