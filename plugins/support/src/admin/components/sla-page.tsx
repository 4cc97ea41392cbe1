import { Button, Input } from "@medusajs/ui"
import { api, Field, Loaded, Refusal, Section, useAction, useData } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { PRIORITIES, type Priority } from "../../domain/values"
import { durationOf } from "../lib/duration"
import { readSla, toSlaForm, type Sla, type SlaForm, type SlaProblem } from "../lib/sla-form"
import { PriorityBadge } from "./badges"

/** How long the operator gives itself, by priority. */
export const SlaPage = () => {
  const result = useData<{ sla: Sla }>("/support-sla")
  return <Loaded result={result}>{({ sla }) => <Terms sla={sla} />}</Loaded>
}

const Terms = ({ sla: stored }: { sla: Sla }) => {
  const { t } = useTranslation("wholesale")
  const [form, setForm] = useState(() => toSlaForm(stored))
  const { sla, problems } = readSla(form)
  const save = useAction(() => api.post("/support-sla", sla), {
    refresh: ["/support-sla"],
    done: "support.sla.saved",
    quiet: true,
  })
  return (
    <form
      noValidate
      className="flex flex-col gap-y-2"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(undefined)
      }}
    >
      <Section level="h1" title={t("support.sla.title")} description={t("support.sla.hint")}>
        {[...PRIORITIES].reverse().map((priority) => (
          <TermsOf
            key={priority}
            priority={priority}
            terms={form[priority]}
            problems={problems.filter((each) => each.priority === priority)}
            onChange={(terms) => setForm({ ...form, [priority]: terms })}
          />
        ))}
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

type TermsOfProps = {
  priority: Priority
  terms: SlaForm[Priority]
  problems: readonly SlaProblem[]
  onChange: (terms: SlaForm[Priority]) => void
}

const NAMES = ["first_response_minutes", "resolution_minutes"] as const

const TermsOf = ({ priority, terms, problems, onChange }: TermsOfProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <fieldset className="grid grid-cols-1 items-start gap-4 px-6 py-4 md:grid-cols-3">
      <legend className="sr-only">{t(`support.priorities.${priority}`)}</legend>
      <div className="pt-1">
        <PriorityBadge priority={priority} />
      </div>
      {NAMES.map((name) => {
        const wrong = problems.find(({ term }) => term === name)
        const { key, ...parts } = durationOf(Number.parseInt(terms[name], 10) || 0)
        return (
          <Field
            key={name}
            label={t(`support.sla.${name}`)}
            hint={wrong ? undefined : t(`support.durations.${key}`, parts)}
            error={wrong ? t(`support.sla.problems.${wrong.problem}`) : undefined}
          >
            {(id) => (
              <Input
                id={id}
                inputMode="numeric"
                size="small"
                aria-invalid={Boolean(wrong)}
                value={terms[name]}
                onChange={(event) => onChange({ ...terms, [name]: event.target.value })}
              />
            )}
          </Field>
        )
      })}
    </fieldset>
  )
}
