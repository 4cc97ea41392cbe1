import { getTranslations } from "next-intl/server"
import { listApprovalRules, type ApprovalRuleDto } from "@/data/approvals"
import { attempt } from "@/data/attempt"
import { can } from "@/domain/permissions"
import { deleteApprovalRuleAction } from "@/features/approvals/actions"
import { ruleChoices, type RuleChoices } from "@/features/approvals/rule-choices"
import { RuleForm } from "@/features/approvals/rule-form"
import { RuleSummary } from "@/features/approvals/rule-summary"
import { Gate } from "@/features/company/gate"
import { ProblemState } from "@/features/shell/problem-state"
import { Confirm } from "@/ui/confirm"
import { EmptyState } from "@/ui/empty-state"
import { PageHeader, Section } from "@/ui/page-header"

export const generateMetadata = async () => {
  const t = await getTranslations("approvalRules")
  return { title: t("title") }
}

const ApprovalRulesPage = () => (
  <Gate permission="orders.read">
    {async (me) => {
      const t = await getTranslations("approvalRules")
      const [outcome, choices] = await Promise.all([attempt(listApprovalRules()), ruleChoices()])
      const writable = can(me, "company.write")
      return (
        <>
          <PageHeader title={t("title")} lead={t("lead")} />
          {!outcome.ok ? (
            <ProblemState problem={outcome.problem} />
          ) : outcome.data.length === 0 ? (
            <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
          ) : (
            <ul className="border-t border-line">
              {outcome.data.map((rule) => (
                <Rule key={rule.id} rule={rule} choices={choices} writable={writable} />
              ))}
            </ul>
          )}
          {writable ? (
            <Section title={t("new")}>
              <RuleForm choices={choices} />
            </Section>
          ) : null}
        </>
      )
    }}
  </Gate>
)

type RuleProps = { rule: ApprovalRuleDto; choices: RuleChoices; writable: boolean }

const Rule = async ({ rule, choices, writable }: RuleProps) => {
  const t = await getTranslations("approvalRules")
  return (
    <li className="border-b border-line py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <RuleSummary rule={rule} choices={choices} />
        {writable ? (
          <Confirm
            trigger={t("delete")}
            title={t("deleteTitle", { name: rule.name })}
            text={t("deleteText")}
            confirm={t("delete")}
            cancel={t("cancel")}
            action={deleteApprovalRuleAction}
            values={{ rule_id: rule.id }}
            danger
          />
        ) : null}
      </div>
      {writable ? (
        <details className="mt-1">
          <summary className="control-h inline-flex cursor-pointer items-center font-medium text-accent hover:underline">
            {t("edit")}
          </summary>
          <div className="mt-2">
            <RuleForm rule={rule} choices={choices} />
          </div>
        </details>
      ) : null}
    </li>
  )
}

export default ApprovalRulesPage
