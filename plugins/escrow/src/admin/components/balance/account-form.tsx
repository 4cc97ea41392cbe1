import { Input } from "@medusajs/ui"
import { api, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { PAYOUTS_STALE } from "../../lib/payouts"

const FIELDS = ["holder", "iban", "bic", "password"] as const
type Name = (typeof FIELDS)[number]

const AUTOCOMPLETE: Record<Name, string> = {
  holder: "off",
  iban: "off",
  bic: "off",
  password: "current-password",
}

/** Asks for other bank details, with the person's password once more. */
export const AccountForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("wholesale")
  const [form, setForm] = useState<Record<Name, string>>({
    holder: "",
    iban: "",
    bic: "",
    password: "",
  })
  const ask = useAction(
    () => api.post("/company/payout-account", { ...form, bic: form.bic.trim() || null }),
    {
      refresh: PAYOUTS_STALE,
      done: "payouts.details.requested",
      onDone: onClose,
      quiet: true,
    }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("payouts.details.title")}
      description={t("payouts.details.hint")}
      submit={t("payouts.details.submit")}
      busy={ask.isPending}
      disabled={!form.holder.trim() || !form.iban.trim() || !form.password}
      error={ask.error ?? undefined}
      onSubmit={() => ask.mutate(undefined)}
    >
      {FIELDS.map((name) => (
        <Field
          key={name}
          label={t(`payouts.details.${name}`)}
          optional={name === "bic"}
          hint={name === "password" ? t("payouts.details.passwordHint") : undefined}
        >
          {(id) => (
            <Input
              id={id}
              size="small"
              type={name === "password" ? "password" : "text"}
              autoComplete={AUTOCOMPLETE[name]}
              value={form[name]}
              onChange={(event) => setForm({ ...form, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </FormDrawer>
  )
}
