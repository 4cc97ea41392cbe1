import { Input, Textarea } from "@medusajs/ui"
import {
  api,
  Field,
  FormDrawer,
  parseAmount,
  toAmountText,
  useAction,
} from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { today } from "../../lib/days"
import { STALE } from "../../lib/stale"
import { useAmountHint } from "../parts/use-amount-hint"
import type { PaymentDetail } from "./payment-view"

type ReceiptFormProps = { payment: PaymentDetail; onClose: () => void }

/** Records money that was seen on the bank's account. */
export const ReceiptForm = ({ payment, onClose }: ReceiptFormProps) => {
  const { t } = useTranslation("wholesale")
  const { currency_code } = payment
  const missing = Math.max(0, payment.amount - payment.received)
  const [form, setForm] = useState({
    amount: missing > 0 ? toAmountText(missing, currency_code) : "",
    external_id: "",
    received_on: today(),
    note: "",
  })
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change })
  const amount = parseAmount(form.amount, currency_code)
  const hintOf = useAmountHint()
  const save = useAction(
    () =>
      api.post(`/payments/${payment.id}/receipts`, {
        amount,
        currency_code,
        external_id: form.external_id.trim(),
        received_on: form.received_on,
        note: form.note.trim() || null,
      }),
    { refresh: STALE, done: "payments.recorded", onDone: onClose, quiet: true }
  )
  const wrong = form.amount.trim() !== "" && !amount
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("payments.recordTitle", { reference: payment.reference })}
      description={t("payments.recordHint")}
      submit={t("payments.record")}
      busy={save.isPending}
      disabled={!amount || !form.external_id.trim() || !form.received_on}
      error={save.error ?? undefined}
      onSubmit={() => save.mutate(undefined)}
    >
      <Field
        label={t("payments.amountIn", { currency: currency_code.toUpperCase() })}
        hint={amount ? hintOf(amount, missing, currency_code) : undefined}
        error={wrong ? t("payments.notAnAmount") : undefined}
      >
        {(id) => (
          <Input
            id={id}
            size="small"
            inputMode="decimal"
            value={form.amount}
            onChange={(event) => set({ amount: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("payments.booking")} hint={t("payments.bookingHint")}>
        {(id) => (
          <Input
            id={id}
            size="small"
            maxLength={100}
            value={form.external_id}
            onChange={(event) => set({ external_id: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("payments.receivedOn")}>
        {(id) => (
          <Input
            id={id}
            type="date"
            size="small"
            max={today()}
            value={form.received_on}
            onChange={(event) => set({ received_on: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("payments.note")} optional>
        {(id) => (
          <Textarea
            id={id}
            rows={3}
            maxLength={500}
            value={form.note}
            onChange={(event) => set({ note: event.target.value })}
          />
        )}
      </Field>
    </FormDrawer>
  )
}
