import { Input } from "@medusajs/ui"
import { api, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { PAYOUTS_STALE } from "../../lib/payouts"

/** Asks for payouts to the account with Stripe, with the person's password once more. */
export const PayThereForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("wholesale")
  const [password, setPassword] = useState("")
  const ask = useAction(() => api.post("/company/payout-account", { method: "stripe", password }), {
    refresh: PAYOUTS_STALE,
    done: "payouts.details.requested",
    onDone: onClose,
    quiet: true,
  })
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("connected.use")}
      description={t("connected.useHint")}
      submit={t("payouts.details.submit")}
      busy={ask.isPending}
      disabled={!password}
      error={ask.error ?? undefined}
      onSubmit={() => ask.mutate(undefined)}
    >
      <Field label={t("payouts.details.password")} hint={t("payouts.details.passwordHint")}>
        {(id) => (
          <Input
            id={id}
            size="small"
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}
