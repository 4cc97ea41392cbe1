import { Input } from "@medusajs/ui"
import { api, Field, FormDrawer, useAction, useFormat } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { RefundDto } from "../../lib/lists"
import { STALE } from "../../lib/stale"

/** What may have become of a refund: it left the bank, or it came back. */
export type RefundDeed = "paid" | "failed"

type RefundFormProps = { refund: RefundDto; deed: RefundDeed; onClose: () => void }

/** Records what became of a refund: with the bank's booking, or with the reason it came back. */
export const RefundForm = ({ refund, deed, onClose }: RefundFormProps) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const [text, setText] = useState("")
  const save = useAction(
    () =>
      api.post(
        `/refunds/${refund.id}/${deed}`,
        deed === "paid" ? { external_id: text.trim() } : { reason: text.trim() }
      ),
    { refresh: STALE, done: `refunds.${deed}.done`, onDone: onClose, quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t(`refunds.${deed}.title`, {
        amount: money(refund.amount, refund.currency_code),
        name: refund.buyer.name,
      })}
      description={[
        t(`refunds.${deed}.hint`),
        ...(deed === "paid" && refund.buyer_iban
          ? [t("refunds.paid.from", { iban: refund.buyer_iban })]
          : []),
      ].join(" ")}
      submit={t(`refunds.${deed}.submit`)}
      danger={deed === "failed"}
      busy={save.isPending}
      disabled={!text.trim()}
      error={save.error ?? undefined}
      onSubmit={() => save.mutate(undefined)}
    >
      <Field label={t(`refunds.${deed}.field`)} hint={t(`refunds.${deed}.fieldHint`)}>
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
    </FormDrawer>
  )
}
