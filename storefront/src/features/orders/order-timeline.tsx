import { getFormatter, getTranslations } from "next-intl/server"
import type { OrderDto } from "@/data/orders"
import { orderSteps } from "@/domain/order-states"
import { cx } from "@/ui/cx"
import { CheckIcon, CrossIcon } from "@/ui/icons"

/** The way of an order as nodes from placed to completed, each with when it was reached. */
export const OrderTimeline = async ({ order }: { order: OrderDto }) => {
  const t = await getTranslations("order")
  const states = await getTranslations("orderStates")
  const format = await getFormatter()
  const endedAt = order.history.findLast(({ to }) => to === order.state)?.at ?? null
  const steps = orderSteps(order, endedAt)
  const current = steps.findLastIndex(({ reached }) => reached)
  return (
    <ol
      aria-label={t("timeline")}
      className="grid gap-y-0 border-y border-line py-3 sm:auto-cols-fr sm:grid-flow-col"
    >
      {steps.map(({ step, at, reached }, index) => (
        <li
          key={step}
          aria-current={index === current ? "step" : undefined}
          className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-2.5 pb-3 last:pb-0 sm:grid-cols-1 sm:content-start sm:pb-0"
        >
          <span className="flex items-center max-sm:flex-col">
            <span
              className={cx(
                "flex size-5 shrink-0 items-center justify-center rounded-full border",
                step === "ended"
                  ? "border-danger bg-danger text-on-danger"
                  : reached
                    ? "border-accent bg-accent text-on-accent"
                    : "border-control bg-surface"
              )}
            >
              {step === "ended" ? <CrossIcon className="size-3" /> : null}
              {reached && step !== "ended" ? <CheckIcon className="size-3" /> : null}
            </span>
            {index < steps.length - 1 ? (
              <span
                className={cx(
                  "max-sm:w-px max-sm:flex-1 sm:h-px sm:w-full",
                  steps[index + 1]?.reached ? "bg-accent" : "bg-line"
                )}
              />
            ) : null}
          </span>
          <span className="min-w-0 sm:mt-1">
            <span className={cx("block", reached ? "font-medium" : "text-muted")}>
              {step === "ended" ? states(order.state) : t(`steps.${step}`)}
            </span>
            <span className="tnum block text-sm text-muted">
              {at
                ? format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" })
                : expectation(order, step, t, format)}
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}

type Words = Awaited<ReturnType<typeof getTranslations<"order">>>
type Format = Awaited<ReturnType<typeof getFormatter>>

/** What is known about a node that is not reached yet. */
const expectation = (order: OrderDto, step: string, t: Words, format: Format): string => {
  const date = (value: string) => format.dateTime(new Date(value), { dateStyle: "medium" })
  if (step === "accepted" && order.state === "pending_acceptance") {
    return t("until", { date: date(order.accept_by) })
  }
  if (step === "shipped" && order.expected_ship_on) {
    return t("expectedOn", { date: date(order.expected_ship_on) })
  }
  return ""
}
