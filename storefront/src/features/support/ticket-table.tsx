import { getFormatter, getTranslations } from "next-intl/server"
import type { OwnTicketCardDto } from "@/data/support"
import { nextOf, TICKET_TONES } from "@/domain/support"
import { Link } from "@/i18n/navigation"
import { cx } from "@/ui/cx"
import { Status } from "@/ui/status"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

/** What a phone shows below another value instead of in a column. */
const WIDE = "max-sm:hidden"

/** Tickets as rows: what they are about, how they stand, and when an answer is expected. */
export const TicketTable = async ({ tickets }: { tickets: OwnTicketCardDto[] }) => {
  const t = await getTranslations("support")
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <HeadCell className={WIDE}>{t("number")}</HeadCell>
          <HeadCell>{t("subject")}</HeadCell>
          <HeadCell className={WIDE}>{t("category")}</HeadCell>
          <HeadCell>{t("state")}</HeadCell>
          <HeadCell className={cx("text-end", WIDE)}>{t("lastMessage")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {tickets.map((ticket) => (
          <TicketRow key={ticket.id} ticket={ticket} />
        ))}
      </tbody>
    </Table>
  )
}

const TicketRow = async ({ ticket }: { ticket: OwnTicketCardDto }) => {
  const t = await getTranslations("support")
  const states = await getTranslations("supportStates")
  const categories = await getTranslations("supportCategories")
  const format = await getFormatter()
  const moment = (value: string) =>
    format.dateTime(new Date(value), { dateStyle: "medium", timeStyle: "short" })
  const { state, expected_by: expected } = ticket
  return (
    <Row>
      <Cell className={cx("whitespace-nowrap", WIDE)}>{ticket.number}</Cell>
      <Cell className="max-w-96 font-medium">
        <Link href={`/support/${ticket.id}`} className="break-words hover:underline">
          {ticket.subject}
        </Link>
        <span className="tnum block text-xs font-normal text-muted sm:hidden">{ticket.number}</span>
      </Cell>
      <Cell className={WIDE}>
        {categories(ticket.category)}
        {ticket.order ? (
          <span className="block text-xs text-muted">
            {t("order", { number: ticket.order.display_id })}
          </span>
        ) : null}
      </Cell>
      <Cell>
        <Status tone={TICKET_TONES[state]} label={states(state)} />
        {expected && nextOf(ticket, new Date()) === "open" ? (
          <span className="block text-sm text-muted">
            {t("expected", { date: moment(expected) })}
          </span>
        ) : null}
      </Cell>
      <Cell className={cx("text-end whitespace-nowrap", WIDE)}>
        {moment(ticket.last_message_at)}
      </Cell>
    </Row>
  )
}
