import { Input, Text } from "@medusajs/ui"
import { Choice, useFormat } from "@wholesale/core/admin/kit"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { quantityOf, type LineDraft, type LineProblem } from "../../lib/answer"
import { REJECT_REASONS } from "../../lib/lists"
import { LineTitle } from "./line-title"
import type { ViewedOrder } from "./order-view"

type AnswerLineProps = {
  line: ViewedOrder["lines"][number]
  currency: string
  draft?: LineDraft
  problem?: LineProblem
  onChange: (draft: LineDraft) => void
}

/** How many of one line will be delivered; less than ordered asks for the reason. */
export const AnswerLine = ({ line, currency, draft, problem, onChange }: AnswerLineProps) => {
  const { t } = useTranslation("wholesale")
  const { number, money } = useFormat()
  const message = useId()
  const value = draft?.quantity ?? String(line.quantity)
  const given = quantityOf(value)
  const reason = draft?.reason ?? ""
  const name = line.sku ?? line.title
  return (
    <li className="flex flex-col gap-x-6 gap-y-2 px-6 py-3 md:flex-row md:items-start md:justify-between">
      <div className="min-w-0 md:flex-1 md:pt-1">
        <LineTitle line={line} />
      </div>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 md:flex-nowrap">
        <div className="flex w-52 flex-col gap-y-1.5">
          <div className="flex items-center gap-x-2">
            <Input
              size="small"
              inputMode="numeric"
              aria-label={t("orders.deliverOf", { name })}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? message : undefined}
              className="text-right tabular-nums"
              value={value}
              onFocus={(event) => event.target.select()}
              onChange={(event) => onChange({ quantity: event.target.value, reason })}
            />
            <Text as="span" size="small" className="text-ui-fg-subtle shrink-0 tabular-nums">
              {t("orders.ofOrdered", { quantity: number(line.quantity) })}
            </Text>
          </div>
          {given !== null && given < line.quantity ? (
            <Choice
              label={t("orders.reasonOf", { name })}
              value={reason}
              placeholder={t("orders.chooseReason")}
              options={REJECT_REASONS.map((code) => ({
                value: code,
                label: t(`orders.rejectReasons.${code}`),
              }))}
              onChange={(code) => onChange({ quantity: value, reason: code })}
            />
          ) : null}
          {problem ? (
            <Text id={message} size="xsmall" className="text-ui-fg-error">
              {t(`orders.problems.${problem}`, { count: line.quantity })}
            </Text>
          ) : null}
        </div>
        <Text size="small" className="w-24 whitespace-nowrap pt-1 text-right tabular-nums">
          {money(line.subtotal, currency)}
        </Text>
      </div>
    </li>
  )
}
