import { getTranslations } from "next-intl/server"
import type { Outcome } from "@/data/attempt"
import type { DisputeCardDto } from "@/data/disputes"
import type { OrderDto } from "@/data/orders"
import type { OrderMoneyAnswer } from "@/data/payments"
import { HOLD_TONES } from "@/domain/payments"
import { ProblemState } from "@/features/shell/problem-state"
import { Section } from "@/ui/page-header"
import { Status } from "@/ui/status"
import { MoneyAmounts } from "./money-amounts"
import { MoneyTimeline } from "./money-timeline"
import { OrderRefunds } from "./order-refunds"
import { PaymentBox } from "./payment-box"

type MoneySectionProps = {
  outcome: Outcome<OrderMoneyAnswer>
  order: OrderDto
  /** The one that keeps a part of the money back now. */
  dispute: DisputeCardDto | null
  /** Whether the reader may place orders, and so pay online. */
  buys: boolean
}

/** The payment of an order; nothing for one that was placed before payments were held. */
export const MoneySection = async ({ outcome, order, dispute, buys }: MoneySectionProps) => {
  const t = await getTranslations("orderMoney")
  if (!outcome.ok) {
    return outcome.problem.status === 404 ? null : (
      <Section title={t("title")}>
        <ProblemState problem={outcome.problem} />
      </Section>
    )
  }
  const { money, ...ways } = outcome.data
  const timeline = <MoneyTimeline money={money} order={order} dispute={dispute} />
  return (
    <Section
      id="payment"
      title={t("title")}
      action={<Status tone={HOLD_TONES[money.state]} label={t(`states.${money.state}`)} />}
    >
      {money.state === "expired" ? (
        timeline
      ) : (
        <div className="grid gap-x-10 gap-y-6 md:grid-cols-[minmax(0,360px)_minmax(0,1fr)]">
          <div className="grid min-w-0 content-start gap-5">
            {money.payment.state === "awaiting" ? (
              <PaymentBox payment={money.payment} ways={ways} buys={buys} />
            ) : null}
            <MoneyAmounts money={money} />
            <OrderRefunds refunds={money.refunds} />
          </div>
          {timeline}
        </div>
      )}
    </Section>
  )
}
