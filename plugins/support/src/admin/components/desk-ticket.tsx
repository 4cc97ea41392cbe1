import { Loaded, Section, Timeline, useData } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { TicketDto } from "../../http/support"
import type { SupportDesk } from "../lib/tickets"
import { AnswerForm } from "./answer-form"
import { StateBadge } from "./badges"
import { Controls } from "./controls"
import { Deeds } from "./deeds"
import { OrderContext } from "./order-context"
import { Thread } from "./thread"
import { TimeLeft } from "./time-left"

/** The company may write, and time runs, while it is looked at. */
const LOOK_AGAIN_MS = 20_000

type DeskTicketProps = { id: string; desk: SupportDesk }

/** One ticket for the operator: what was said, what it is about, and what is to be done with it. */
export const DeskTicket = ({ id, desk }: DeskTicketProps) => {
  const path = `${desk.tickets}/${id}`
  const result = useData<{ ticket: TicketDto }>(path, undefined, true, () => LOOK_AGAIN_MS)
  return <Loaded result={result}>{({ ticket }) => <Shown ticket={ticket} desk={desk} />}</Loaded>
}

const Shown = ({ ticket, desk }: { ticket: TicketDto; desk: SupportDesk }) => {
  const { t } = useTranslation("wholesale")
  return (
    <div className="grid grid-cols-1 items-start gap-2 xl:grid-cols-3">
      <div className="flex min-w-0 flex-col gap-y-2 xl:col-span-2">
        <Section
          level="h1"
          title={ticket.subject}
          description={`${ticket.number} · ${ticket.company.name}`}
          actions={
            <>
              <StateBadge state={ticket.state} side="operator" />
              <Deeds ticket={ticket} desk={desk} />
            </>
          }
        >
          <div className="txt-small px-6 py-3">
            <TimeLeft clock={ticket.clock} />
          </div>
        </Section>
        <Thread ticket={ticket} desk={desk}>
          <AnswerForm ticket={ticket} desk={desk} />
        </Thread>
      </div>
      <div className="flex min-w-0 flex-col gap-y-2">
        <Controls ticket={ticket} />
        {ticket.order_context ? <OrderContext order={ticket.order_context} /> : null}
        <Section title={t("support.history")}>
          <Timeline
            entries={ticket.history.map(({ id, at, reason, actor_name }) => ({
              ...{ id, at, title: t(`support.reasons.${reason}`) },
              by: actor_name ?? undefined,
            }))}
          />
        </Section>
      </div>
    </div>
  )
}
