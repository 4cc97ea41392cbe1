import { randomUUID } from "node:crypto"
import { getFormatter, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { attempt } from "@/data/attempt"
import { getTicket, type OwnTicketDto } from "@/data/support"
import { nextOf, TICKET_TONES } from "@/domain/support"
import { BuyerGate } from "@/features/shell/buyer-gate"
import { ProblemState } from "@/features/shell/problem-state"
import { MessageForm } from "@/features/support/message-form"
import { TicketDeeds } from "@/features/support/ticket-deeds"
import { TicketThread } from "@/features/support/ticket-thread"
import { ClientMessages } from "@/i18n/client-messages"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { Callout } from "@/ui/callout"
import { DefinitionList } from "@/ui/definition-list"
import { ChevronLeftIcon } from "@/ui/icons"
import { PageHeader, Section } from "@/ui/page-header"
import { Status } from "@/ui/status"

export const generateMetadata = async () => {
  const t = await getTranslations("ticket")
  return { title: t("title") }
}

const TicketPage = ({ params }: { params: Promise<{ id: string }> }) => (
  <BuyerGate permission="support.use">
    {async () => {
      const t = await getTranslations("support")
      const outcome = await attempt(getTicket((await params).id))
      if (!outcome.ok && outcome.problem.status === 404) {
        notFound()
      }
      return (
        <>
          <Link
            href="/support"
            className="mb-3 inline-flex items-center gap-1 text-muted hover:text-ink hover:underline"
          >
            <ChevronLeftIcon className="size-3.5" />
            {t("title")}
          </Link>
          {outcome.ok ? (
            <Ticket ticket={outcome.data} />
          ) : (
            <ProblemState problem={outcome.problem} />
          )}
        </>
      )
    }}
  </BuyerGate>
)

const Ticket = async ({ ticket }: { ticket: OwnTicketDto }) => {
  const t = await getTranslations("ticket")
  const states = await getTranslations("supportStates")
  return (
    <>
      <PageHeader
        title={ticket.subject}
        lead={
          <span className="flex flex-wrap gap-x-4">
            <span className="tnum">{ticket.number}</span>
            <Status tone={TICKET_TONES[ticket.state]} label={states(ticket.state)} />
          </span>
        }
        actions={<TicketDeeds ticket={ticket} />}
      />
      <Next ticket={ticket} />
      <div className="mt-6 grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_320px]">
        <div className="min-w-0">
          <Section title={t("thread")}>
            <TicketThread ticket={ticket} />
            {ticket.actions.includes("answer") ? (
              <ClientMessages only={["ticketMessage", "evidence"]}>
                <MessageForm ticketId={ticket.id} messageKey={randomUUID()} />
              </ClientMessages>
            ) : null}
          </Section>
        </div>
        <div className="min-w-0">
          <Facts ticket={ticket} />
        </div>
      </div>
    </>
  )
}

/** What happens next, and until when. */
const Next = async ({ ticket }: { ticket: OwnTicketDto }) => {
  const t = await getTranslations("ticket")
  const format = await getFormatter()
  const { state, expected_by, reopen_until, number } = ticket
  const until = state === "open" ? expected_by : reopen_until
  const date = until
    ? format.dateTime(new Date(until), { dateStyle: "medium", timeStyle: "short" })
    : ""
  return (
    <Callout tone={state === "waiting_for_customer" ? "warning" : "info"}>
      {t(`next.${nextOf(ticket, new Date())}`, { date, number })}
      {state === "closed" ? (
        <span className="mt-2 block">
          <Link href="/support/new" className={buttonClass()}>
            {t("askAgain")}
          </Link>
        </span>
      ) : null}
    </Callout>
  )
}

const Facts = async ({ ticket }: { ticket: OwnTicketDto }) => {
  const t = await getTranslations("ticket")
  const support = await getTranslations("support")
  const categories = await getTranslations("supportCategories")
  const format = await getFormatter()
  const date = format.dateTime(new Date(ticket.opened_at), {
    dateStyle: "medium",
    timeStyle: "short",
  })
  return (
    <DefinitionList
      narrow
      rows={[
        { term: t("about"), value: categories(ticket.category) },
        ...(ticket.order
          ? [
              {
                term: t("order"),
                value: (
                  <Link href={`/orders/${ticket.order.id}`} className="underline">
                    {support("order", { number: ticket.order.display_id })}
                  </Link>
                ),
              },
            ]
          : []),
        {
          term: t("opened"),
          value: ticket.opened_by ? t("openedBy", { name: ticket.opened_by, date }) : date,
        },
      ]}
    />
  )
}

export default TicketPage
