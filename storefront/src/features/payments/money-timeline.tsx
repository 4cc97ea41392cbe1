import { getTranslations } from "next-intl/server"
import type { DisputeCardDto } from "@/data/disputes"
import type { OrderDto } from "@/data/orders"
import type { OrderMoneyDto, TimelineStepDto } from "@/data/payments"
import { moneySteps } from "@/domain/payments"
import { moneyIn } from "@/i18n/money"
import { cx } from "@/ui/cx"
import { CheckIcon, ClockIcon, CrossIcon, WarningIcon } from "@/ui/icons"
import { DisputeStep } from "./dispute-step"
import { StepDetails } from "./step-details"

type MoneyTimelineProps = {
  money: OrderMoneyDto
  order: OrderDto
  /** The one that keeps a part of the money back now. */
  dispute: DisputeCardDto | null
}

/** The way of an order's money from top to bottom: what is done, what is waited for, what comes. */
export const MoneyTimeline = async ({ money, order, dispute }: MoneyTimelineProps) => {
  const t = await getTranslations("orderMoney")
  const nodes = withDispute(moneySteps(money), dispute)
  return (
    <ol aria-label={t("timeline")} className="min-w-0">
      {nodes.map((node, index) => (
        <li
          key={`${index}-${node.step}`}
          aria-current={node.status === "current" && !("card" in node) ? "step" : undefined}
          className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-2.5"
        >
          <span className="flex flex-col items-center pt-px">
            {"card" in node ? <WarningIcon className="size-5 text-warning" /> : null}
            {"card" in node ? null : <StepMark step={node} />}
            {index < nodes.length - 1 ? (
              <span
                className={cx(
                  "w-px flex-1",
                  node.status === "done" && nodes[index + 1]?.status !== "upcoming"
                    ? "bg-accent"
                    : "bg-line"
                )}
              />
            ) : null}
          </span>
          <div className="min-w-0 pb-3">
            {"card" in node ? (
              <DisputeStep dispute={node.card} />
            ) : (
              <Step step={node} money={money} order={order} />
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

type DisputeNode = { step: "dispute"; status: "current"; card: DisputeCardDto }

/** An open dispute stands between what has happened and what is still to come. */
const withDispute = (
  steps: TimelineStepDto[],
  card: DisputeCardDto | null
): (TimelineStepDto | DisputeNode)[] => {
  const happened = steps.filter(({ status }) => status === "done")
  const coming = steps.filter(({ status }) => status !== "done")
  return card
    ? [...happened, { step: "dispute", status: "current", card }, ...coming]
    : [...happened, ...coming]
}

type StepProps = { step: TimelineStepDto; money: OrderMoneyDto; order: OrderDto }

const Step = async ({ step, money, order }: StepProps) => {
  const t = await getTranslations("orderMoney")
  const amount = await moneyIn(money.currency_code)
  const upcoming = step.status === "upcoming"
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className={cx(upcoming ? "text-muted" : "font-medium")}>
          <StepName step={step} order={order} />
          <span className="sr-only">{`, ${t(`statuses.${step.status}`)}`}</span>
        </span>
        {!step.amount || step.step === "inspection" ? null : (
          <span className={cx("tnum", upcoming ? "text-muted" : "font-medium")}>
            {amount(step.amount)}
          </span>
        )}
      </p>
      <StepDetails step={step} money={money} order={order} />
    </>
  )
}

/** Steps that are named otherwise until they are done. */
const TO_COME: Partial<Record<TimelineStepDto["step"], "pay" | "release">> = {
  funded: "pay",
  released: "release",
}

type StepNameProps = { step: TimelineStepDto; order: OrderDto }

/** What happened or is to happen; an end is named by the order's state. */
const StepName = async ({ step: { step, status }, order }: StepNameProps) => {
  const t = await getTranslations("orderMoney")
  const states = await getTranslations("orderStates")
  if (step === "ended") {
    return states(order.state)
  }
  return t(`steps.${status === "done" ? step : (TO_COME[step] ?? step)}`)
}

/** A filled mark is done, a clock is waited for, an empty circle is still to come. */
const StepMark = ({ step: { step, status } }: { step: TimelineStepDto }) => (
  <span
    className={cx(
      "flex size-5 shrink-0 items-center justify-center rounded-full",
      status === "upcoming" && "border border-control bg-surface",
      status === "current" && "text-accent",
      status === "done" &&
        (step === "ended" ? "bg-danger text-on-danger" : "bg-accent text-on-accent")
    )}
  >
    {status === "current" ? <ClockIcon className="size-5" /> : null}
    {status === "done" ? (
      step === "ended" ? (
        <CrossIcon className="size-3" />
      ) : (
        <CheckIcon className="size-3" />
      )
    ) : null}
  </span>
)
