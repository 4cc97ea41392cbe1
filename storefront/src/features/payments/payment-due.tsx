import { getTranslations } from "next-intl/server"
import type { PaymentDto } from "@/data/payments"
import { amountLeft, paymentStanding } from "@/domain/payments"
import { dateWriter } from "@/i18n/dates"
import { moneyIn } from "@/i18n/money"
import { buttonClass } from "@/ui/button"
import { Callout } from "@/ui/callout"

/** Says at the top of an order that its payment is awaited, with the way to the details. */
export const PaymentDue = async ({ payment }: { payment: PaymentDto }) => {
  const t = await getTranslations("orderMoney")
  const date = await dateWriter()
  const money = await moneyIn(payment.currency_code)
  if (payment.state !== "awaiting") {
    return null
  }
  const overdue = paymentStanding(payment, Date.now()) === "overdue"
  return (
    <div className="mt-4">
      <Callout
        tone={overdue ? "warning" : "info"}
        title={overdue ? t("overdueTitle") : t("dueTitle")}
        action={
          <a href="#payment" className={buttonClass()}>
            {t("howToPay")}
          </a>
        }
      >
        <span className="tnum">
          {t("dueText", {
            amount: money(amountLeft(payment)),
            date: date(payment.due_on),
            number: payment.group_display_id,
          })}
        </span>
      </Callout>
    </div>
  )
}
