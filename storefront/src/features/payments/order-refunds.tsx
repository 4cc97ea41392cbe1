import { getTranslations } from "next-intl/server"
import type { RefundDto } from "@/data/payments"
import { goesToCard, REFUND_TONES } from "@/domain/payments"
import { dateWriter } from "@/i18n/dates"
import { moneyIn } from "@/i18n/money"
import { Status } from "@/ui/status"

/** What of an order's money goes back to the company, and whether it has arrived. */
export const OrderRefunds = async ({ refunds }: { refunds: RefundDto[] }) => {
  const t = await getTranslations("refunds")
  if (refunds.length === 0) {
    return null
  }
  return (
    <div>
      <h3 className="mb-1 font-semibold tracking-normal">{t("title")}</h3>
      <ul className="border-t border-line">
        {refunds.map((refund) => (
          <OrderRefund key={refund.id} refund={refund} />
        ))}
      </ul>
    </div>
  )
}

const OrderRefund = async ({ refund }: { refund: RefundDto }) => {
  const t = await getTranslations("refunds")
  const date = await dateWriter()
  const money = await moneyIn(refund.currency_code)
  return (
    <li className="border-b border-line py-1.5">
      <p className="tnum flex flex-wrap justify-between gap-x-4">
        <Status tone={REFUND_TONES[refund.state]} label={t(`states.${refund.state}`)} />
        <span className="font-medium">{money(refund.amount)}</span>
      </p>
      <p className="tnum text-sm text-muted">
        {`${t(`reasons.${refund.reason}`)} · ${date(refund.settled_at ?? refund.created_at)}`}
      </p>
      {goesToCard(refund) ? <p className="text-sm">{t("toCard")}</p> : null}
      {refund.state === "failed" ? (
        <p className="text-sm">{t("failed", { reason: refund.failure ?? "–" })}</p>
      ) : null}
    </li>
  )
}
