import { Badge } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { PaymentDto } from "../../../http/money"
import { today } from "../../lib/days"

/** The day by which a payment is due, and that it has passed. */
export const DueOn = ({ payment }: { payment: PaymentDto }) => {
  const { t } = useTranslation("wholesale")
  const { date } = useFormat()
  return (
    <span className="inline-flex items-center gap-x-1.5 whitespace-nowrap tabular-nums">
      {date(payment.due_on)}
      {payment.state === "awaiting" && payment.due_on < today() ? (
        <Badge size="2xsmall" color="red">
          {t("payments.overdue")}
        </Badge>
      ) : null}
    </span>
  )
}
