import { Text } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { DisputeDto } from "../../../http/disputes"

type DecisionSumProps = { dispute: DisputeDto; refund: number; rest: number }

/** What the decision gives to each side, as it is typed. */
export const DecisionSum = ({ dispute, refund, rest }: DecisionSumProps) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const { buyer, seller, currency_code } = dispute
  const gets = [
    { name: buyer.name, amount: refund },
    { name: seller.name, amount: rest },
  ]
  return (
    <div role="status" className="bg-ui-bg-subtle flex flex-wrap gap-x-8 gap-y-1 px-6 py-3">
      {gets.map(({ name, amount }) => (
        <Text key={name} as="div" size="small" className="tabular-nums">
          {t("disputes.decide.gets", { name })}{" "}
          <span className="txt-small-plus">{money(amount, currency_code)}</span>
        </Text>
      ))}
    </div>
  )
}
