import { Button } from "@medusajs/ui"
import { Fact, Loaded, Section, useData, useFormat } from "@wholesale/core/admin/kit"
import type { z } from "@medusajs/framework/zod"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { paymentDetailDto } from "../../../http/money"
import { MoneyLink } from "../parts/money-link"
import { PaymentState } from "../parts/state-badge"
import { DueOn } from "./due-on"
import { PaymentOrders } from "./payment-orders"
import { ReceiptForm } from "./receipt-form"
import { Receipts } from "./receipts"

export type PaymentDetail = z.output<typeof paymentDetailDto>

/** One payment: what it is for, what came in, and the way to record more. */
export const PaymentView = ({ id }: { id: string }) => {
  const result = useData<{ payment: PaymentDetail }>(`/payments/${id}`)
  return (
    <Loaded result={result}>
      {({ payment }) => (
        <div className="flex flex-col gap-y-2">
          <PaymentFacts payment={payment} />
          <PaymentOrders payment={payment} />
          <Receipts payment={payment} />
        </div>
      )}
    </Loaded>
  )
}

const PaymentFacts = ({ payment }: { payment: PaymentDetail }) => {
  const { t } = useTranslation("wholesale")
  const { money, moment } = useFormat()
  const [recording, setRecording] = useState(false)
  const missing = payment.amount - payment.received
  return (
    <Section
      level="h1"
      title={t("payments.one", { reference: payment.reference })}
      description={t("payments.oneHint")}
      actions={
        <>
          <PaymentState state={payment.state} />
          <Button size="small" onClick={() => setRecording(true)}>
            {t("payments.record")}
          </Button>
        </>
      }
    >
      <Fact name={t("payments.buyer")}>
        <MoneyLink to={`/companies/${payment.buyer.id}`}>{payment.buyer.name}</MoneyLink>
      </Fact>
      <Fact name={t("payments.for")}>
        <MoneyLink to={`/marketplace/checkouts/${payment.group_id}`}>
          {t("payments.checkout", { number: payment.group_display_id })}
        </MoneyLink>
      </Fact>
      <Fact name={t("payments.way")}>
        {t([`payments.ways.${payment.funding_key}`, "payments.ways.other"], {
          key: payment.funding_key,
        })}
      </Fact>
      <Fact name={t("payments.amount")}>{money(payment.amount, payment.currency_code)}</Fact>
      <Fact name={t("payments.received")}>{money(payment.received, payment.currency_code)}</Fact>
      {payment.state === "awaiting" && missing > 0 ? (
        <Fact name={t("payments.missing")}>{money(missing, payment.currency_code)}</Fact>
      ) : null}
      {missing < 0 ? (
        <Fact name={t("payments.tooMuch")}>{money(-missing, payment.currency_code)}</Fact>
      ) : null}
      <Fact name={t("payments.due")}>
        <DueOn payment={payment} />
      </Fact>
      {payment.paid_at ? <Fact name={t("payments.paidAt")}>{moment(payment.paid_at)}</Fact> : null}
      {recording ? <ReceiptForm payment={payment} onClose={() => setRecording(false)} /> : null}
    </Section>
  )
}
