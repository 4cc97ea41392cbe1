import { Checkbox, Hint, Input, Label, Textarea } from "@medusajs/ui"
import { api, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { TierDto } from "../../../http/tiers"
import { readTier, toForm, type TierForm as Form } from "../../lib/tier-form"
import { useCurrency } from "../../lib/settings"
import { RuleFields } from "./rule-fields"

type TierFormProps = { tier: TierDto | null; onClose: () => void }

/** A tier: its name, its rank, and who gets it by itself. */
export const TierForm = ({ tier, onClose }: TierFormProps) => {
  const { t } = useTranslation("wholesale")
  const { currency } = useCurrency()
  const requestable = useId()
  const [form, setForm] = useState<Form>(() => toForm(tier, currency))
  const { input, problems } = readTier(form)
  const save = useAction(
    () => api.post(tier ? `/company/price-tiers/${tier.id}` : "/company/price-tiers", input),
    { refresh: ["/company/price-tiers"], done: "common.saved", onDone: onClose, quiet: true }
  )
  const set = (change: Partial<Form>) => setForm({ ...form, ...change })
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={tier ? t("tiers.edit", { name: tier.name }) : t("tiers.add")}
      submit={t("common.save")}
      busy={save.isPending}
      disabled={!form.name.trim() || problems.length > 0}
      error={save.error ?? undefined}
      onSubmit={() => save.mutate(undefined)}
    >
      <Field label={t("tiers.name")}>
        {(id) => (
          <Input
            id={id}
            size="small"
            required
            maxLength={80}
            value={form.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("tiers.description")} hint={t("tiers.descriptionHint")} optional>
        {(id) => (
          <Textarea
            id={id}
            maxLength={500}
            value={form.description}
            onChange={(event) => set({ description: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t("tiers.rank")}
        hint={t("tiers.rankHint")}
        error={problems.includes("rank") ? t("tiers.wholeNumber") : undefined}
      >
        {(id) => (
          <Input
            id={id}
            size="small"
            inputMode="numeric"
            value={form.rank}
            onChange={(event) => set({ rank: event.target.value })}
          />
        )}
      </Field>
      <div className="flex items-start gap-x-2">
        <Checkbox
          id={requestable}
          checked={form.requestable}
          onCheckedChange={() => set({ requestable: !form.requestable })}
        />
        <div>
          <Label htmlFor={requestable} size="small">
            {t("tiers.requestable")}
          </Label>
          <Hint>{t("tiers.requestableHint")}</Hint>
        </div>
      </div>
      <RuleFields form={form} problems={problems} onChange={set} />
    </FormDrawer>
  )
}
