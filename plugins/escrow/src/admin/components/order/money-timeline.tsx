import { CheckCircleSolid, CircleHalfDottedClock, Clock } from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"
import { CountdownText, DownloadButton, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { TimelineStepDto } from "../../../http/money"

type MoneyTimelineProps = {
  steps: readonly TimelineStepDto[]
  currency: string
  /** Where the order's documents are. */
  documents: string
}

/** Every step of an order's money: what is done, the one that is waited for, what is to come. */
export const MoneyTimeline = ({ steps, ...rest }: MoneyTimelineProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <ol className="flex flex-col px-6 py-4" aria-label={t("orderMoney.timeline")}>
      {steps.map((step, index) => (
        <li
          key={`${step.step} ${step.at ?? index}`}
          className="grid grid-cols-[16px_1fr] gap-x-3"
          aria-current={step.status === "current" ? "step" : undefined}
        >
          <div aria-hidden className="flex flex-col items-center pt-0.5">
            <Mark status={step.status} />
            {index < steps.length - 1 ? (
              <span className="bg-ui-border-base my-1 w-px flex-1" />
            ) : null}
          </div>
          <Step step={step} {...rest} />
        </li>
      ))}
    </ol>
  )
}

const Mark = ({ status }: { status: TimelineStepDto["status"] }) => {
  if (status === "done") {
    return <CheckCircleSolid className="text-ui-tag-green-icon" />
  }
  return status === "current" ? (
    <CircleHalfDottedClock className="text-ui-tag-orange-icon" />
  ) : (
    <Clock className="text-ui-fg-subtle" />
  )
}

type StepProps = { step: TimelineStepDto } & Omit<MoneyTimelineProps, "steps">

const Step = ({ step, currency, documents }: StepProps) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const done = step.status === "done"
  const upcoming = step.status === "upcoming"
  return (
    <div className="flex min-w-0 flex-wrap items-start justify-between gap-x-4 gap-y-1 pb-4">
      <div className="min-w-0">
        <Text
          as="div"
          size="small"
          leading="compact"
          weight={upcoming ? "regular" : "plus"}
          className={clx(upcoming && "text-ui-fg-subtle")}
        >
          {t(`orderMoney.steps.${step.step}.${done ? "done" : "waiting"}`)}
        </Text>
        <Text as="div" size="xsmall" className="text-ui-fg-subtle flex flex-wrap gap-x-1.5">
          <When step={step} />
          {step.actor_name ? <span>· {step.actor_name}</span> : null}
          {step.reason ? (
            <span>· {t([`orderMoney.reasons.${step.reason}`, step.reason])}</span>
          ) : null}
        </Text>
      </div>
      <div className="ml-auto flex items-center gap-x-3">
        {step.document_id ? (
          <DownloadButton
            variant="transparent"
            label={t([`orderMoney.documents.${step.step}`, "orderMoney.documents.other"])}
            path={`${documents}/${step.document_id}/content`}
            fileName={`${step.document_id}.pdf`}
          />
        ) : null}
        {step.amount === null ? null : (
          <Text
            as="span"
            size="small"
            className={clx("whitespace-nowrap tabular-nums", upcoming && "text-ui-fg-subtle")}
          >
            {money(step.amount, currency)}
          </Text>
        )}
      </div>
    </div>
  )
}

/** When a step was done; for the one that is waited for, how long is left. */
const When = ({ step }: { step: TimelineStepDto }) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  if (step.at) {
    return <time dateTime={step.at}>{moment(step.at)}</time>
  }
  if (step.due_at && step.status === "current") {
    return <CountdownText to={step.due_at} />
  }
  return step.due_at ? (
    <span>{t("orderMoney.until", { date: moment(step.due_at) })}</span>
  ) : (
    <span>{t(step.status === "current" ? "orderMoney.now" : "orderMoney.later")}</span>
  )
}
