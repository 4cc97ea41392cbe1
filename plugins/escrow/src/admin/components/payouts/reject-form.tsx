import { Input } from "@medusajs/ui"
import { api, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { PAYOUTS_STALE, type AccountDto } from "../../lib/payouts"

type RejectFormProps = { account: AccountDto; onClose: () => void }

/** Refuses bank details that are not used yet, with the reason that the seller reads. */
export const RejectForm = ({ account, onClose }: RejectFormProps) => {
  const { t } = useTranslation("wholesale")
  const [reason, setReason] = useState("")
  const reject = useAction(
    () => api.post(`/payout-accounts/${account.id}/reject`, { reason: reason.trim() }),
    { refresh: PAYOUTS_STALE, done: "payouts.accounts.reject.done", onDone: onClose, quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("payouts.accounts.reject.title", { name: account.company.name })}
      description={t("payouts.accounts.reject.hint")}
      submit={t("payouts.accounts.reject.submit")}
      danger
      busy={reject.isPending}
      disabled={!reason.trim()}
      error={reject.error ?? undefined}
      onSubmit={() => reject.mutate(undefined)}
    >
      <Field label={t("payouts.accounts.reject.field")}>
        {(id) => (
          <Input
            id={id}
            size="small"
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}
