import { getTranslations } from "next-intl/server"
import type { OrderDto } from "@/data/orders"
import type { OrderMoneyDto, TimelineStepDto } from "@/data/payments"
import { moneySteps } from "@/domain/payments"
import { moneyIn } from "@/i18n/money"
import { cx } from "@/ui/cx"
import { CheckIcon, ClockIcon, CrossIcon } from "@/ui/icons"
import { StepDetails } from "./step-details"

type MoneyTimelineProps = { money: OrderMoneyDto; order: OrderDto }

/** The way of an order's money from top to bottom: what is done, what is waited for, what comes. */
export const MoneyTimeline = async ({ money, order }: MoneyTimelineProps) => {
  const t = await getTranslations("orderMoney")
  const amount = await moneyIn(money.currency_code)
  const steps = moneySteps(money)
  return (
    <ol aria-label={t("timeline")} className="min-w-0">
      {steps.map((step, index) => (
        <li
          key={`${index}-${step.step}`}
          aria-current={step.status === "current" ? "step" : undefined}
          className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-2.5"
        >
          <span className="flex flex-col items-center pt-px">
            <StepMark step={step} />
            {index < steps.length - 1 ? (
              <span
                className={cx(
                  "w-px flex-1",
                  step.status === "done" && steps[index + 1]?.status !== "upcoming"
                    ? "bg-accent"
                    : "bg-line"
                )}
              />
            ) : null}
          </span>
          <div className="min-w-0 pb-3">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span className={cx(step.status === "upcoming" ? "text-muted" : "font-medium")}>
                <StepName step={step} order={order} />
                <span className="sr-only">{`, ${t(`statuses.${step.status}`)}`}</span>
              </span>
              {!step.amount || step.step === "inspection" ? null : (
                <span
                  className={cx("tnum", step.status === "upcoming" ? "text-muted" : "font-medium")}
                >
                  {amount(step.amount)}
                </span>
              )}
            </p>
            <StepDetails step={step} money={money} order={order} />
          </div>
        </li>
      ))}
    </ol>
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
