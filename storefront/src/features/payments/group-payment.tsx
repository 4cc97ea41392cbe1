import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { getGroupPayment } from "@/data/payments"
import { STANDING_TONES } from "@/domain/payments"
import { ProblemState } from "@/features/shell/problem-state"
import { dateWriter } from "@/i18n/dates"
import { moneyIn } from "@/i18n/money"
import { Section } from "@/ui/page-header"
import { Status } from "@/ui/status"
import { PaymentBox } from "./payment-box"

/** The payment of a checkout; nothing for one that was placed before payments were held. */
export const GroupPayment = async ({ groupId }: { groupId: string }) => {
  const t = await getTranslations("groupPayment")
  const standings = await getTranslations("paymentStandings")
  const date = await dateWriter()
  const outcome = await attempt(getGroupPayment(groupId))
  if (!outcome.ok) {
    return outcome.problem.status === 404 ? null : (
      <Section title={t("title")}>
        <ProblemState problem={outcome.problem} />
      </Section>
    )
  }
  const { payment, payee } = outcome.data
  if (payment.state === "awaiting") {
    return (
      <Section title={t("title")}>
        <div className="max-w-xl">
          <PaymentBox payment={payment} payee={payee} />
        </div>
      </Section>
    )
  }
  const money = await moneyIn(payment.currency_code)
  return (
    <Section title={t("title")}>
      <Status tone={STANDING_TONES[payment.state]} label={standings(payment.state)} />
      <p className="tnum text-muted">
        {payment.state === "paid"
          ? t("paid", { amount: money(payment.received), date: date(payment.paid_at) })
          : t("cancelled")}
      </p>
    </Section>
  )
}
