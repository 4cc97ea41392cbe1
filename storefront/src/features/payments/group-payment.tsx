import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { checkCardPayment, getGroupPayment, type PaymentDto } from "@/data/payments"
import { STANDING_TONES } from "@/domain/payments"
import { ProblemState } from "@/features/shell/problem-state"
import { dateWriter } from "@/i18n/dates"
import { moneyIn } from "@/i18n/money"
import { Callout } from "@/ui/callout"
import { Section } from "@/ui/page-header"
import { Status } from "@/ui/status"
import { CardReturn } from "./card-return"
import { PaymentBox } from "./payment-box"

type GroupPaymentProps = {
  groupId: string
  /** Whether the reader may place orders, and so pay online. */
  buys: boolean
  /** Whether the reader comes back from the provider's page, having paid there. */
  back: boolean
}

/** The payment of a checkout; nothing for one that was placed before payments were held. */
export const GroupPayment = async ({ groupId, buys, back }: GroupPaymentProps) => {
  const t = await getTranslations("groupPayment")
  const outcome = await attempt(getGroupPayment(groupId))
  if (!outcome.ok) {
    return outcome.problem.status === 404 ? null : (
      <Section title={t("title")}>
        <ProblemState problem={outcome.problem} />
      </Section>
    )
  }
  const { payment: known, ...ways } = outcome.data
  const payment = back ? await asItIsNow(known) : known
  return (
    <Section title={t("title")}>
      {payment.state !== "awaiting" ? (
        <Settled payment={payment} thanks={back} />
      ) : back ? (
        <CardReturn payment={payment} />
      ) : (
        <div className="max-w-xl">
          <PaymentBox payment={payment} ways={ways} buys={buys} />
        </div>
      )}
    </Section>
  )
}

/** Asks the provider about an awaited payment; what it does not answer stays as it was. */
const asItIsNow = async (payment: PaymentDto): Promise<PaymentDto> => {
  if (payment.state !== "awaiting") {
    return payment
  }
  const checked = await attempt(checkCardPayment(payment.id))
  return checked.ok ? checked.data : payment
}

const Settled = async ({ payment, thanks }: { payment: PaymentDto; thanks: boolean }) => {
  const t = await getTranslations("groupPayment")
  const standings = await getTranslations("paymentStandings")
  const date = await dateWriter()
  const money = await moneyIn(payment.currency_code)
  const paid = payment.state === "paid"
  const text = paid
    ? t("paid", { amount: money(payment.received), date: date(payment.paid_at) })
    : t("cancelled")
  if (paid && thanks) {
    return (
      <Callout tone="positive" title={t("thanksTitle")}>
        <span className="tnum">{text}</span>
      </Callout>
    )
  }
  return (
    <>
      <Status tone={STANDING_TONES[payment.state]} label={standings(payment.state)} />
      <p className="tnum text-muted">{text}</p>
    </>
  )
}
