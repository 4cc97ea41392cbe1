import { getTranslations } from "next-intl/server"
import type { ApprovalRuleDto } from "@/data/approvals"
import { moneyIn } from "@/i18n/money"
import type { Option } from "@/ui/field"
import { Status } from "@/ui/status"
import type { RuleChoices } from "./rule-choices"

type RuleSummaryProps = { rule: ApprovalRuleDto; choices: RuleChoices }

const named = (options: Option[], ids: string[] | undefined) =>
  (ids ?? []).map((id) => options.find(({ value }) => value === id)?.label ?? "…").join(", ")

/** A rule in words: when it applies and who approves in which order. */
export const RuleSummary = async ({ rule, choices }: RuleSummaryProps) => {
  const t = await getTranslations("approvalRules")
  const { conditions } = rule
  const money = await moneyIn(conditions.from_total?.currency_code ?? "eur")
  const parts = [
    conditions.from_total ? t("above", { amount: money(conditions.from_total.amount) }) : null,
    conditions.seller_ids
      ? t("with", { names: named(choices.sellers, conditions.seller_ids) })
      : null,
    conditions.category_ids
      ? t("inCategories", { names: named(choices.categories, conditions.category_ids) })
      : null,
    conditions.location_ids
      ? t("toLocations", { names: named(choices.locations, conditions.location_ids) })
      : null,
    conditions.role_ids ? t("byRoles", { names: named(choices.roles, conditions.role_ids) }) : null,
  ].filter(Boolean)
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap gap-x-4">
        <strong className="font-semibold">{rule.name}</strong>
        <Status
          tone={rule.active ? "positive" : "neutral"}
          label={rule.active ? t("isActive") : t("isOff")}
        />
      </p>
      <p>{parts.length > 0 ? parts.join("; ") : t("always")}</p>
      <ol className="text-muted">
        {rule.tiers.map((tier, index) => (
          <li key={index}>
            {t("tierIs", {
              number: index + 1,
              names: [named(choices.roles, tier.role_ids), named(choices.members, tier.member_ids)]
                .filter(Boolean)
                .join(", "),
            })}
          </li>
        ))}
      </ol>
    </div>
  )
}
