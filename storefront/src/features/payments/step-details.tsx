import { getFormatter, getTranslations } from "next-intl/server"
import type { OrderDto } from "@/data/orders"
import type { OrderMoneyDto, TimelineStepDto } from "@/data/payments"
import { releasesAll } from "@/domain/payments"
import { dateWriter } from "@/i18n/dates"
import { lookup } from "@/i18n/lookup"
import { moneyIn } from "@/i18n/money"
import { DownloadIcon } from "@/ui/icons"

type StepDetailsProps = { step: TimelineStepDto; money: OrderMoneyDto; order: OrderDto }

/** Below a step: when, by whom and why it happened, its paper, or what it still waits for. */
export const StepDetails = async ({ step, money, order }: StepDetailsProps) => {
  const t = await getTranslations("orderMoney")
  const format = await getFormatter()
  const happened = [
    step.at
      ? format.dateTime(new Date(step.at), { dateStyle: "medium", timeStyle: "short" })
      : null,
    step.actor_name,
    step.reason && step.step !== "ended" ? lookup(t, `reasons.${step.reason}`, step.reason) : null,
  ].filter(Boolean)
  return (
    <div className="tnum text-sm text-muted">
      {step.status === "done" ? (
        <p>{happened.join(" · ")}</p>
      ) : step.step === "inspection" ? (
        <Inspection step={step} money={money} order={order} />
      ) : (
        <Expectation step={step} />
      )}
      {step.document_id ? <StepPaper id={step.document_id} order={order} /> : null}
    </div>
  )
}

const Expectation = async ({ step: { step, due_at } }: { step: TimelineStepDto }) => {
  const t = await getTranslations("orderMoney")
  const date = await dateWriter()
  if (!due_at) {
    return null
  }
  return <p>{t(step === "funded" ? "payUntil" : "until", { date: date(due_at) })}</p>
}

/** How long problems can be reported, and what happens with the money then. */
const Inspection = async ({ step, money, order }: StepDetailsProps) => {
  const t = await getTranslations("orderMoney")
  const format = await getFormatter()
  const amount = await moneyIn(money.currency_code)
  const until = step.due_at ? new Date(step.due_at) : null
  if (!until) {
    return <p>{t("inspectionDays", { count: money.inspection_days })}</p>
  }
  const words = {
    date: format.dateTime(until, { dateStyle: "medium", timeStyle: "short" }),
    left: format.relativeTime(until, new Date()),
  }
  return (
    <>
      {money.shipments.some(({ reason }) => reason === "inspection") ? (
        <p className="max-w-prose text-base text-ink">
          {releasesAll(money, order.returns)
            ? t("inspecting", { ...words, amount: amount(money.amounts.held) })
            : t("inspectingPart", words)}
        </p>
      ) : null}
      {money.shipments.length > 1 ? <Parcels shipments={money.shipments} /> : null}
    </>
  )
}

/** What the money of each parcel waits for, where there are several. */
const Parcels = async ({ shipments }: Pick<OrderMoneyDto, "shipments">) => {
  const t = await getTranslations("orderMoney")
  const date = await dateWriter()
  return (
    <ul>
      {shipments.map(({ shipment_id, number, reason, until }) => (
        <li key={shipment_id}>{t(`parcels.${reason}`, { number, date: date(until) })}</li>
      ))}
    </ul>
  )
}

const StepPaper = async ({ id, order }: { id: string; order: OrderDto }) => {
  const kinds = await getTranslations("documentKinds")
  const paper = order.documents.find((document) => document.id === id)
  return paper ? (
    <a
      href={`/api/orders/${order.id}/documents/${paper.id}`}
      className="inline-flex items-center gap-1 text-accent hover:underline pointer-coarse:py-2.5"
    >
      <DownloadIcon className="size-3.5" />
      {`${kinds(paper.kind)} ${paper.number}`}
    </a>
  ) : null
}
