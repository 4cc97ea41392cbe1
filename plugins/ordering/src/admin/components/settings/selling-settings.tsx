import { Button, Input, RadioGroup, Text } from "@medusajs/ui"
import {
  api,
  Field,
  Loaded,
  Refusal,
  Section,
  useAction,
  useCan,
  useData,
} from "@wholesale/core/admin/kit"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { quantityOf } from "../../lib/answer"

type Settings = {
  auto_accept: "none" | "reorders" | "all"
  acceptance_hours: number
  completion_days: number
  return_days: number
}

const AUTO_ACCEPT = ["none", "reorders", "all"] as const satisfies Settings["auto_accept"][]
const LIMITS = {
  acceptance_hours: [1, 720],
  completion_days: [1, 90],
  return_days: [0, 365],
} as const
const NUMBERS = ["acceptance_hours", "completion_days", "return_days"] as const

/** How the seller's orders are accepted, completed and returned. */
export const SellingSettings = () => {
  const result = useData<{ settings: Settings }>("/company/selling-settings")
  return <Loaded result={result}>{({ settings }) => <SettingsForm settings={settings} />}</Loaded>
}

const SettingsForm = ({ settings }: { settings: Settings }) => {
  const { t } = useTranslation("wholesale")
  const manage = useCan("orders.manage")
  const [auto_accept, setAuto] = useState(settings.auto_accept)
  const [texts, setTexts] = useState(() => ({
    acceptance_hours: String(settings.acceptance_hours),
    completion_days: String(settings.completion_days),
    return_days: String(settings.return_days),
  }))
  const valueOf = (name: (typeof NUMBERS)[number]) => {
    const value = quantityOf(texts[name])
    const [least, most] = LIMITS[name]
    return value !== null && value >= least && value <= most ? value : null
  }
  const wrong = NUMBERS.some((name) => valueOf(name) === null)
  const save = useAction(
    () =>
      api.post("/company/selling-settings", {
        auto_accept,
        ...Object.fromEntries(NUMBERS.map((name) => [name, valueOf(name)])),
      }),
    { refresh: ["/company/selling-settings"], done: "common.saved", quiet: true }
  )
  return (
    <Section level="h1" title={t("selling.title")} description={t("selling.hint")}>
      <form
        noValidate
        className="flex flex-col gap-y-6 px-6 py-4"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate(undefined)
        }}
      >
        <AutoAccept value={auto_accept} disabled={!manage} onChange={setAuto} />
        <div className="grid grid-cols-1 gap-4 md:grid-cols-3">
          {NUMBERS.map((name) => (
            <Field
              key={name}
              label={t(`selling.${name}`)}
              hint={t(`selling.hints.${name}`)}
              error={
                valueOf(name) === null
                  ? t("selling.range", { from: LIMITS[name][0], to: LIMITS[name][1] })
                  : undefined
              }
            >
              {(id) => (
                <Input
                  id={id}
                  size="small"
                  inputMode="numeric"
                  disabled={!manage}
                  value={texts[name]}
                  onChange={(event) => setTexts({ ...texts, [name]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </div>
        {save.error ? <Refusal error={save.error} /> : null}
        {manage ? (
          <Button
            type="submit"
            size="small"
            className="self-end"
            disabled={wrong}
            isLoading={save.isPending}
          >
            {t("common.save")}
          </Button>
        ) : null}
      </form>
    </Section>
  )
}

type AutoAcceptProps = {
  value: Settings["auto_accept"]
  disabled: boolean
  onChange: (value: Settings["auto_accept"]) => void
}

const AutoAccept = ({ value, disabled, onChange }: AutoAcceptProps) => {
  const { t } = useTranslation("wholesale")
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Text id={id} size="small" weight="plus">
        {t("selling.autoAccept")}
      </Text>
      <RadioGroup
        aria-labelledby={id}
        value={value}
        disabled={disabled}
        onValueChange={(next) => {
          const chosen = AUTO_ACCEPT.find((each) => each === next)
          if (chosen) {
            onChange(chosen)
          }
        }}
        className="grid grid-cols-1 gap-2 md:grid-cols-3"
      >
        {AUTO_ACCEPT.map((each) => (
          <RadioGroup.ChoiceBox
            key={each}
            value={each}
            label={t(`selling.auto.${each}`)}
            description={t(`selling.autoHints.${each}`)}
          />
        ))}
      </RadioGroup>
    </div>
  )
}
