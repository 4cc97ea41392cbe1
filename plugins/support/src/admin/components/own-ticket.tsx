import { Fact, Loaded, Section, useData, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { OwnTicketDto } from "../../http/support"
import type { SupportDesk } from "../lib/tickets"
import { StateBadge } from "./badges"
import { Deeds } from "./deeds"
import { OwnMessageForm } from "./own-message-form"
import { Thread } from "./thread"

/** The operator may write while it is looked at. */
const LOOK_AGAIN_MS = 30_000

type OwnTicketProps = { id: string; desk: SupportDesk }

/** One of the company's tickets: where it stands, what was said, and the place to write more. */
export const OwnTicket = ({ id, desk }: OwnTicketProps) => {
  const path = `${desk.tickets}/${id}`
  const result = useData<{ ticket: OwnTicketDto }>(path, undefined, true, () => LOOK_AGAIN_MS)
  return (
    <Loaded result={result}>
      {({ ticket }) => (
        <div className="flex flex-col gap-y-2">
          <Facts ticket={ticket} desk={desk} />
          <Thread ticket={ticket} desk={desk}>
            {ticket.actions.includes("answer") ? (
              <OwnMessageForm ticket={ticket} desk={desk} />
            ) : null}
          </Thread>
        </div>
      )}
    </Loaded>
  )
}

const Facts = ({ ticket, desk }: { ticket: OwnTicketDto; desk: SupportDesk }) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  const { order, expected_by: expected, reopen_until: until } = ticket
  return (
    <Section
      level="h1"
      title={ticket.subject}
      description={`${ticket.number} · ${t(`support.categories.${ticket.category}`)}`}
      actions={
        <>
          <StateBadge state={ticket.state} side="own" />
          <Deeds ticket={ticket} desk={desk} />
        </>
      }
    >
      <Fact name={t("support.openedBy")}>
        {[ticket.opened_by, moment(ticket.opened_at)].filter(Boolean).join(" · ")}
      </Fact>
      {order ? (
        <Fact name={t("support.orderHead")}>
          <Link to={`/sales/${order.id}`} className="text-ui-fg-interactive underline">
            {t("support.order", { number: order.display_id })}
          </Link>
        </Fact>
      ) : null}
      {expected ? <Fact name={t("support.expected")}>{moment(expected)}</Fact> : null}
      {until ? <Fact name={t("support.reopenUntil")}>{moment(until)}</Fact> : null}
    </Section>
  )
}
