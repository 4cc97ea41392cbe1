import { Button, Input, Textarea } from "@medusajs/ui"
import {
  api,
  Field,
  FormDrawer,
  parseAmount,
  toAmountText,
  useAction,
  useFormat,
} from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { DISPUTES_STALE, type AtDispute } from "../../lib/disputes"

type OfferFormProps = AtDispute & { onClose: () => void }

/** Says what refund the seller would agree to; it takes the place of the offer on the table. */
export const OfferForm = ({ dispute, desk, onClose }: OfferFormProps) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const { claimed, currency_code } = dispute
  const [form, setForm] = useState({ amount: "", text: "" })
  const amount = parseAmount(form.amount, currency_code)
  const fits = amount !== null && amount <= claimed
  const send = useAction(
    () =>
      api.post(`${desk.disputes}/${dispute.id}/offers`, { amount, text: form.text.trim() || null }),
    { refresh: DISPUTES_STALE, done: "disputes.offer.done", onDone: onClose, quiet: true }
  )
  const shares = [
    { name: t("disputes.offer.half"), amount: Math.floor(claimed / 2) },
    { name: t("disputes.offer.full"), amount: claimed },
  ]
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("disputes.offer.open")}
      description={t("disputes.offer.hint", { claim: money(claimed, currency_code) })}
      submit={t("disputes.offer.submit")}
      busy={send.isPending}
      disabled={!fits}
      error={send.error ?? undefined}
      onSubmit={() => send.mutate(undefined)}
    >
      <Field
        label={t("disputes.offer.amount", { currency: currency_code.toUpperCase() })}
        hint={
          fits
            ? t("disputes.offer.means", { rest: money(claimed - amount, currency_code) })
            : undefined
        }
        error={
          form.amount.trim() && !fits
            ? t(`disputes.problems.${amount === null ? "not_an_amount" : "too_much"}`, {
                most: money(claimed, currency_code),
              })
            : undefined
        }
      >
        {(id) => (
          <Input
            id={id}
            size="small"
            inputMode="decimal"
            value={form.amount}
            onChange={(event) => setForm({ ...form, amount: event.target.value })}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        {shares.map((share) => (
          <Button
            key={share.name}
            type="button"
            size="small"
            variant="secondary"
            onClick={() => setForm({ ...form, amount: toAmountText(share.amount, currency_code) })}
          >
            {share.name} · {money(share.amount, currency_code)}
          </Button>
        ))}
      </div>
      <Field label={t("disputes.text")} optional>
        {(id) => (
          <Textarea
            id={id}
            rows={4}
            maxLength={2000}
            value={form.text}
            onChange={(event) => setForm({ ...form, text: event.target.value })}
          />
        )}
      </Field>
    </FormDrawer>
  )
}
