import { Loaded, Section, useData, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { PlanDto } from "../../lib/payouts"
import { Cell, PlainTable, RowHead } from "../parts/plain-table"

const PARTS = ["payable", "netted", "disputed", "reserved", "amount"] as const

/** What the seller would get if it were paid now, part by part, and when it is. */
export const NextPayout = () => {
  const { t } = useTranslation("wholesale")
  const { money, day } = useFormat()
  const result = useData<{ plans: PlanDto[] }>("/company/payout-preview")
  const heads = [
    { name: t("payouts.mine.next") },
    ...PARTS.map((part) => ({ name: t(`payouts.parts.${part}`), right: true })),
  ]
  const whenOf = ({ reason, due_on }: PlanDto) => {
    if (reason) {
      return t(`payouts.reasons.${reason}`)
    }
    return due_on ? t("payouts.mine.dueOn", { day: day(due_on) }) : t("payouts.mine.byHand")
  }
  return (
    <Loaded result={result}>
      {({ plans }) =>
        plans.length > 0 ? (
          <Section title={t("payouts.mine.next")} description={t("payouts.mine.nextHint")}>
            <PlainTable caption={t("payouts.mine.next")} heads={heads}>
              <tbody className="divide-y">
                {plans.map((plan) => (
                  <tr key={plan.currency_code}>
                    <RowHead>{whenOf(plan)}</RowHead>
                    {PARTS.map((part) => (
                      <Cell key={part} right strong={part === "amount"}>
                        {money(plan[part], plan.currency_code)}
                      </Cell>
                    ))}
                  </tr>
                ))}
              </tbody>
            </PlainTable>
          </Section>
        ) : null
      }
    </Loaded>
  )
}
