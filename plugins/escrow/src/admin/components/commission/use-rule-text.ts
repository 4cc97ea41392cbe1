import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { RuleInput } from "../../../http/commission"
import { useCategories, useSellers } from "../../lib/choices"

/** Says in words what a rule charges, and for which orders. */
export const useRuleText = () => {
  const { t } = useTranslation("wholesale")
  const { money, number, date } = useFormat()
  const sellers = useSellers()
  const categories = useCategories()
  const percent = (text: string) => `${number(Number(text))} %`

  const terms = ({ terms: of, conditions, minimum, maximum }: RuleInput): string => {
    const amount = (minor: number) => money(minor, conditions.currency_code ?? "eur")
    const charge =
      of.kind === "percentage"
        ? percent(of.percent)
        : of.kind === "fixed"
          ? t(`commission.fixedPer.${of.per}`, { amount: amount(of.amount) })
          : of.tiers
              .map((tier) =>
                t("commission.band", { from: amount(tier.from), percent: percent(tier.percent) })
              )
              .join(", ")
    const bounds = [
      minimum === null ? null : t("commission.atLeast", { amount: amount(minimum) }),
      maximum === null ? null : t("commission.atMost", { amount: amount(maximum) }),
    ]
    return [charge, ...bounds].filter(Boolean).join(", ")
  }

  const conditions = ({ conditions: of }: RuleInput): string => {
    const names = [
      ...of.seller_ids.map((id) => sellers.find((one) => one.id === id)?.trading_name ?? id),
      ...of.category_ids.map((id) => categories.find((one) => one.id === id)?.name ?? id),
    ]
    const parts = [
      ...(names.length ? [names.join(", ")] : []),
      of.plan_key ? t("commission.plan", { key: of.plan_key }) : null,
      of.order_kind ? t(`commission.orderKinds.${of.order_kind}`) : null,
      of.origin ? t(`commission.origins.${of.origin}`) : null,
      of.currency_code?.toUpperCase(),
      of.valid_from ? t("commission.from", { date: date(of.valid_from) }) : null,
      of.valid_until ? t("commission.until", { date: date(of.valid_until) }) : null,
    ].filter(Boolean)
    return parts.length ? parts.join(" · ") : t("commission.everyOrder")
  }
  return { terms, conditions }
}
