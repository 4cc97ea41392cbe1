import { Button } from "@medusajs/ui"
import { api, Loaded, Refusal, Section, useAction, useData } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { MoneySettings as Settings } from "../../../domain/settings/settings"
import { readSettings, toSettingsForm } from "../../lib/settings-form"
import { PayoutFields } from "../payouts/payout-fields"
import { DisputeFields } from "./dispute-fields"
import { HoldFields } from "./hold-fields"
import { PlatformFields } from "./platform-fields"
import { TermFields } from "./term-fields"

/** Who holds the money, for how long, and how commission is taxed. */
export const MoneySettings = () => {
  const result = useData<{ settings: Settings }>("/money-settings")
  return <Loaded result={result}>{({ settings }) => <SettingsForm settings={settings} />}</Loaded>
}

const SettingsForm = ({ settings }: { settings: Settings }) => {
  const { t } = useTranslation("wholesale")
  const [form, setForm] = useState(() => toSettingsForm(settings))
  const { problems, input } = readSettings(form)
  const save = useAction(() => api.put("/money-settings", input), {
    refresh: ["/money-settings"],
    done: "moneySettings.saved",
    quiet: true,
  })
  const props = {
    form,
    problems,
    onChange: (change: Partial<typeof form>) => setForm({ ...form, ...change }),
  }
  return (
    <form
      noValidate
      className="flex flex-col gap-y-2"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(undefined)
      }}
    >
      <Section level="h1" title={t("moneySettings.title")} description={t("moneySettings.hint")}>
        <PlatformFields {...props} />
      </Section>
      <Section title={t("moneySettings.terms")} description={t("moneySettings.termsHint")}>
        <TermFields {...props} />
      </Section>
      <Section title={t("payouts.terms.title")} description={t("payouts.terms.hint")}>
        <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-2">
          <PayoutFields
            form={form.payout}
            problems={problems}
            onChange={(payout) => setForm({ ...form, payout })}
          />
        </div>
      </Section>
      <Section title={t("moneySettings.longest")} description={t("moneySettings.longestHint")}>
        <HoldFields {...props} />
      </Section>
      <Section title={t("moneySettings.disputes")} description={t("moneySettings.disputesHint")}>
        <DisputeFields {...props} />
      </Section>
      {save.error ? <Refusal error={save.error} /> : null}
      <Button
        type="submit"
        size="small"
        className="self-end"
        disabled={problems.length > 0}
        isLoading={save.isPending}
      >
        {t("common.save")}
      </Button>
    </form>
  )
}
