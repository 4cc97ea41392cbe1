import { api, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { OwnPayoutTerms } from "../../../domain/payout/terms"
import { readTermsForm, toTermsForm, type PayoutTermsForm } from "../../lib/payout-terms-form"
import { PayoutFields } from "./payout-fields"

type TermsFormProps = {
  path: string
  own: OwnPayoutTerms
  otherwise: PayoutTermsForm
  onClose: () => void
}

/** Agrees other terms of payouts with one seller; what is left empty is as for everybody. */
export const TermsForm = ({ path, own, otherwise, onClose }: TermsFormProps) => {
  const { t } = useTranslation("wholesale")
  const [form, setForm] = useState(() => toTermsForm(own))
  const { terms, wrong } = readTermsForm(form)
  const save = useAction(() => api.put(path, terms), {
    refresh: [path],
    done: "payouts.terms.saved",
    onDone: onClose,
    quiet: true,
  })
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("payouts.terms.change")}
      description={t("payouts.terms.changeHint")}
      submit={t("common.save")}
      busy={save.isPending}
      disabled={wrong.length > 0}
      error={save.error ?? undefined}
      onSubmit={() => save.mutate(undefined)}
    >
      <PayoutFields form={form} problems={wrong} onChange={setForm} otherwise={otherwise} />
    </FormDrawer>
  )
}
