import { Button, usePrompt } from "@medusajs/ui"
import { api, Fact, Section, useAction, useCan, useFormat } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link, useNavigate } from "react-router-dom"
import type { TierDto } from "../../../http/tiers"
import { TierForm } from "./tier-form"
import { useRuleText } from "./use-rule-text"

/** One tier, with the ways to change and to remove it. */
export const TierOverview = ({ tier }: { tier: TierDto }) => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  const ruleText = useRuleText()
  const editable = useCan("catalogue.write")
  const [editing, setEditing] = useState(false)
  return (
    <Section
      level="h1"
      title={tier.name}
      description={tier.description}
      actions={
        editable ? (
          <>
            <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
              {t("tiers.change")}
            </Button>
            <Remove tier={tier} />
          </>
        ) : null
      }
    >
      <Fact name={t("tiers.rule")}>{ruleText(tier.rule)}</Fact>
      <Fact name={t("tiers.rank")}>{number(tier.rank)}</Fact>
      <Fact name={t("tiers.requestable")}>{t(tier.requestable ? "tiers.yes" : "tiers.no")}</Fact>
      <Fact name={t("tiers.prices")}>
        <Link to="/prices" className="text-ui-fg-interactive">
          {t("tiers.pricesIn", { count: tier.prices, number: number(tier.prices) })}
        </Link>
      </Fact>
      {editing ? <TierForm tier={tier} onClose={() => setEditing(false)} /> : null}
    </Section>
  )
}

const Remove = ({ tier }: { tier: TierDto }) => {
  const { t } = useTranslation("wholesale")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const remove = useAction(() => api.remove(`/company/price-tiers/${tier.id}`), {
    refresh: ["/company/price-tiers"],
    done: "tiers.removed",
    onDone: () => void navigate("/price-tiers"),
  })
  const ask = async () => {
    const sure = await prompt({
      title: t("tiers.removeTitle", { name: tier.name }),
      description: t("tiers.removeHint"),
      confirmText: t("common.remove"),
      cancelText: t("common.cancel"),
    })
    if (sure) {
      remove.mutate(undefined)
    }
  }
  return (
    <Button
      size="small"
      variant="danger"
      disabled={remove.isPending || tier.members + tier.prices + tier.open_requests > 0}
      onClick={() => void ask()}
    >
      {t("common.remove")}
    </Button>
  )
}
