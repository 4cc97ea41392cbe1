import { Input } from "@medusajs/ui"
import { api, Field, FormDrawer, useAction, useFormat } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { today } from "../../lib/days"
import { PAYOUTS_STALE, type PayoutDto } from "../../lib/payouts"

/** What may have become of a payout: it left the bank, or it did not arrive. */
export type PayoutDeed = "paid" | "failed"

type PayoutFormProps = { payout: PayoutDto; deed: PayoutDeed; onClose: () => void }

/** Records what became of a payout: with the bank's booking and its day, or with the reason. */
export const PayoutForm = ({ payout, deed, onClose }: PayoutFormProps) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const [text, setText] = useState("")
  const [day, setDay] = useState(today)
  const save = useAction(
    () =>
      api.post(
        `/payouts/${payout.id}/${deed}`,
        deed === "paid" ? { external_id: text.trim(), paid_on: day } : { reason: text.trim() }
      ),
    { refresh: PAYOUTS_STALE, done: `payouts.${deed}.done`, onDone: onClose, quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t(`payouts.${deed}.title`, {
        amount: money(payout.amount, payout.currency_code),
        name: payout.seller.name,
      })}
      description={t(`payouts.${deed}.hint`)}
      submit={t(`payouts.${deed}.submit`)}
      danger={deed === "failed"}
      busy={save.isPending}
      disabled={!text.trim() || (deed === "paid" && !day)}
      error={save.error ?? undefined}
      onSubmit={() => save.mutate(undefined)}
    >
      <Field label={t(`payouts.${deed}.field`)}>
        {(id) => (
          <Input
            id={id}
            size="small"
            maxLength={deed === "paid" ? 100 : 200}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {deed === "paid" ? (
        <Field label={t("payouts.paid.day")}>
          {(id) => (
            <Input
              id={id}
              size="small"
              type="date"
              value={day}
              onChange={(event) => setDay(event.target.value)}
            />
          )}
        </Field>
      ) : null}
    </FormDrawer>
  )
}
