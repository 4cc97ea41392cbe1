import { Button, Input, Label, Textarea } from "@medusajs/ui"
import { api, Refusal, Section, useAction } from "@wholesale/core/admin/kit"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { answerOf, type LineDraft } from "../../lib/answer"
import { laterDay, today } from "../../lib/dates"
import { STALE } from "../../lib/desk"
import { AnswerLine } from "./answer-line"
import { EndForm } from "./end-form"
import type { ViewedOrder } from "./order-view"
import { Totals } from "./totals"

/** The latest day that was promised to the buyer, at least today. */
const promisedDay = (order: ViewedOrder) =>
  order.lines.reduce((latest, line) => laterDay(latest, line.promised_on) ?? latest, today())

/** The lines of an order that waits: accept them in full, in part, or reject them. */
export const AnswerLines = ({ order }: { order: ViewedOrder }) => {
  const { t } = useTranslation("wholesale")
  const id = useId()
  const [drafts, setDrafts] = useState<Record<string, LineDraft>>({})
  const [day, setDay] = useState(() => promisedDay(order))
  const [note, setNote] = useState("")
  const [rejecting, setRejecting] = useState(false)
  const answer = answerOf(order.lines, drafts)
  const accept = useAction(
    () =>
      api.post(`/company/orders/${order.id}/accept`, {
        expected_ship_on: day,
        lines: answer.lines,
        note: note.trim() || null,
      }),
    { refresh: STALE, done: "orders.acceptedDone", quiet: true }
  )
  const ready = answer.kind !== "none" && !Object.keys(answer.problems).length && day !== ""
  return (
    <Section title={t("orders.answerTitle")} description={t("orders.answerHint")}>
      <ul className="divide-y">
        {order.lines.map((line) => (
          <AnswerLine
            key={line.id}
            line={line}
            currency={order.currency_code}
            draft={drafts[line.id]}
            problem={answer.problems[line.id]}
            onChange={(draft) => setDrafts({ ...drafts, [line.id]: draft })}
          />
        ))}
      </ul>
      <Totals order={order} />
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <div className="grid grid-cols-1 gap-4 md:grid-cols-3">
          <div className="flex flex-col gap-y-1.5">
            <Label htmlFor={`${id}-day`} size="small" weight="plus">
              {t("orders.expectedShip")}
            </Label>
            <Input
              id={`${id}-day`}
              type="date"
              size="small"
              min={today()}
              value={day}
              onChange={(event) => setDay(event.target.value)}
            />
          </div>
          <div className="flex flex-col gap-y-1.5 md:col-span-2">
            <Label htmlFor={`${id}-note`} size="small" weight="plus">
              {t("orders.noteToBuyer")}{" "}
              <span className="text-ui-fg-subtle font-normal">({t("common.optional")})</span>
            </Label>
            <Textarea
              id={`${id}-note`}
              rows={1}
              maxLength={1000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          </div>
        </div>
        {accept.error ? <Refusal error={accept.error} /> : null}
        <div className="flex flex-wrap items-center justify-end gap-2">
          <Button size="small" variant="secondary" onClick={() => setRejecting(true)}>
            {t("orders.rejectAll")}
          </Button>
          <Button
            size="small"
            disabled={!ready}
            isLoading={accept.isPending}
            onClick={() => accept.mutate(undefined)}
          >
            {t(answer.kind === "part" ? "orders.acceptPart" : "orders.acceptFull")}
          </Button>
        </div>
        {answer.kind === "none" ? <Nothing /> : null}
      </div>
      {rejecting ? (
        <EndForm order={order} desk="seller" deed="reject" onClose={() => setRejecting(false)} />
      ) : null}
    </Section>
  )
}

const Nothing = () => {
  const { t } = useTranslation("wholesale")
  return (
    <p role="status" className="txt-small text-ui-fg-subtle text-right">
      {t("orders.nothingLeft")}
    </p>
  )
}
