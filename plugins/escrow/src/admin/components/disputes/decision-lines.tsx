import { Button, Input, Text } from "@medusajs/ui"
import { toAmountText, useFormat } from "@wholesale/core/admin/kit"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { DisputeDto } from "../../../http/disputes"
import { SHIPPING, type Decision, type DecisionProblem } from "../../lib/decision"

type DecisionLinesProps = {
  dispute: DisputeDto
  typed: Readonly<Record<string, string>>
  problems: Decision["problems"]
  onType: (key: string, value: string) => void
}

/** What goes back to the buyer for each claim, and for the shipping where it is claimed. */
export const DecisionLines = ({ dispute, typed, problems, onType }: DecisionLinesProps) => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  const fieldOf = (key: string) => ({
    value: typed[key] ?? toAmountText(0, dispute.currency_code),
    problem: problems[key],
    currency: dispute.currency_code,
    onType: (value: string) => onType(key, value),
  })
  return (
    <ul className="divide-y">
      {dispute.lines.map((line) => (
        <RefundField
          key={line.id}
          {...fieldOf(line.id)}
          name={`${number(line.quantity)} × ${line.title}`}
          about={[
            t("disputes.ofShipment", { number: line.shipment_number }),
            t(`disputes.reasons.${line.reason_code}`),
          ].join(" · ")}
          claimed={line.claimed}
        />
      ))}
      {dispute.shipping_claimed > 0 ? (
        <RefundField
          {...fieldOf(SHIPPING)}
          name={t("disputes.shipping")}
          claimed={dispute.shipping_claimed}
        />
      ) : null}
    </ul>
  )
}

type RefundFieldProps = {
  name: string
  about?: string
  claimed: number
  currency: string
  value: string
  problem?: DecisionProblem
  onType: (value: string) => void
}

const RefundField = ({
  name,
  about,
  claimed,
  currency,
  value,
  problem,
  ...props
}: RefundFieldProps) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const message = useId()
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-6 py-3">
      <div className="min-w-0">
        <Text size="small" className="break-words">
          {name}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {about}
        </Text>
      </div>
      <div className="ml-auto flex w-64 flex-col gap-y-1.5">
        <div className="flex items-center gap-x-2">
          <Input
            size="small"
            inputMode="decimal"
            aria-label={t("disputes.decide.refundFor", { name })}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? message : undefined}
            className="text-right tabular-nums"
            value={value}
            onFocus={(event) => event.target.select()}
            onChange={(event) => props.onType(event.target.value)}
          />
          <Button
            type="button"
            size="small"
            variant="transparent"
            className="shrink-0 tabular-nums"
            onClick={() => props.onType(toAmountText(claimed, currency))}
          >
            {t("disputes.decide.ofClaim", { amount: money(claimed, currency) })}
            <span className="sr-only">, {name}</span>
          </Button>
        </div>
        {problem ? (
          <Text id={message} size="xsmall" className="text-ui-fg-error" role="alert">
            {t(`disputes.problems.${problem}`, { most: money(claimed, currency) })}
          </Text>
        ) : null}
      </div>
    </li>
  )
}
