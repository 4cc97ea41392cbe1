import { Button, Text } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { PaymentDto } from "../../../http/money"
import { missingOf, type BankEntryDto } from "../../lib/bank"
import { PaymentState } from "../parts/state-badge"
import { useAmountHint } from "../parts/use-amount-hint"

/** What a list of payments to choose from is given. */
export type PaymentOptionsProps = {
  entry: BankEntryDto
  busy: boolean
  onChoose: (paymentId: string) => void
}

type PaymentOptionProps = PaymentOptionsProps & { payment: PaymentDto }

/** A payment that a movement may be for, with what the money would mean to it. */
export const PaymentOption = ({ entry, payment, busy, onChoose }: PaymentOptionProps) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const hintOf = useAmountHint()
  const { currency_code } = payment
  const missing = missingOf(payment)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-3 py-2">
      <div className="flex min-w-0 flex-col gap-y-0.5">
        <Text size="small" weight="plus">
          {payment.buyer.name}
        </Text>
        <Text size="small" className="text-ui-fg-subtle tabular-nums">
          {payment.reference} · {t("payments.checkout", { number: payment.group_display_id })}
        </Text>
        {payment.state === "awaiting" ? (
          <Text size="small" className="tabular-nums">
            {t("bank.open", { amount: money(missing, currency_code) })}
          </Text>
        ) : (
          <PaymentState state={payment.state} />
        )}
        {entry.currency_code === currency_code ? (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {hintOf(entry.amount, missing, currency_code)}
          </Text>
        ) : null}
      </div>
      <Button
        type="button"
        size="small"
        variant="secondary"
        disabled={busy}
        onClick={() => onChoose(payment.id)}
      >
        {t("bank.placeHere")}
        <span className="sr-only">
          {t("bank.ofPayment", { reference: payment.reference, name: payment.buyer.name })}
        </span>
      </Button>
    </li>
  )
}
