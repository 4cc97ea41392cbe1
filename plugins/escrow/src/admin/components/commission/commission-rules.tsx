import { Button } from "@medusajs/ui"
import {
  api,
  EmptyState,
  Loaded,
  Refusal,
  Section,
  useAction,
  useData,
} from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { draftOf, inputOf, moved, withRule, type RuleDraft, type RuleDto } from "../../lib/rules"
import { RuleForm } from "./rule-form"
import { RuleRow } from "./rule-row"
import { Simulator } from "./simulator"

/** The commission rules in the order in which they are tried, and what they would make of an order. */
export const CommissionRules = () => {
  const result = useData<{ rules: RuleDto[] }>("/commission-rules")
  return (
    <Loaded result={result}>
      {({ rules }) => <Editor key={JSON.stringify(rules)} saved={rules} />}
    </Loaded>
  )
}

const Editor = ({ saved }: { saved: RuleDto[] }) => {
  const [rules, setRules] = useState<RuleDraft[]>(() => saved.map(draftOf))
  return (
    <div className="grid grid-cols-1 items-start gap-2 xl:grid-cols-5">
      <div className="min-w-0 xl:col-span-3">
        <RuleList saved={saved} rules={rules} onChange={setRules} />
      </div>
      <div className="min-w-0 xl:col-span-2">
        <Simulator rules={rules} />
      </div>
    </div>
  )
}

type RuleListProps = {
  saved: RuleDto[]
  rules: RuleDraft[]
  onChange: (rules: RuleDraft[]) => void
}

const RuleList = ({ saved, rules, onChange }: RuleListProps) => {
  const { t } = useTranslation("wholesale")
  const [form, setForm] = useState<{ rule: RuleDraft | null } | null>(null)
  const dirty = JSON.stringify(rules) !== JSON.stringify(saved.map(draftOf))
  const save = useAction(() => api.put("/commission-rules", { rules: rules.map(inputOf) }), {
    refresh: ["/commission-rules"],
    done: "commission.saved",
    quiet: true,
  })
  const keep = (rule: RuleDraft) => {
    onChange(withRule(rules, rule))
    setForm(null)
  }
  return (
    <Section
      level="h1"
      title={t("commission.title")}
      description={t("commission.hint")}
      actions={
        <Button size="small" variant="secondary" onClick={() => setForm({ rule: null })}>
          {t("commission.add")}
        </Button>
      }
    >
      {rules.length ? (
        <ol className="divide-y">
          {rules.map((rule, index) => (
            <RuleRow
              key={rule.key}
              rule={rule}
              rank={index + 1}
              last={index === rules.length - 1}
              onMove={(by) => onChange(moved(rules, index, by))}
              onEdit={() => setForm({ rule })}
              onRemove={() => onChange(rules.filter((each) => each.key !== rule.key))}
            />
          ))}
        </ol>
      ) : (
        <EmptyState title={t("commission.empty")} hint={t("commission.emptyHint")} />
      )}
      {save.error ? (
        <div className="px-6 py-4">
          <Refusal error={save.error} />
        </div>
      ) : null}
      <div className="flex flex-wrap items-center justify-end gap-2 px-6 py-4">
        <span role="status" className="txt-compact-small text-ui-fg-subtle mr-auto">
          {dirty ? t("commission.unsaved") : t("commission.placedKeep")}
        </span>
        {dirty ? (
          <Button size="small" variant="secondary" onClick={() => onChange(saved.map(draftOf))}>
            {t("grid.discard")}
          </Button>
        ) : null}
        <Button
          size="small"
          disabled={!dirty}
          isLoading={save.isPending}
          onClick={() => save.mutate(undefined)}
        >
          {t("commission.saveAll")}
        </Button>
      </div>
      {form ? <RuleForm rule={form.rule} onKeep={keep} onClose={() => setForm(null)} /> : null}
    </Section>
  )
}
