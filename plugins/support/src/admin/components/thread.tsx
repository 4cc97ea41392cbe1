import { Badge, clx, Text } from "@medusajs/ui"
import { Section, useFormat } from "@wholesale/core/admin/kit"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { OwnTicketDto, TicketDto } from "../../http/support"
import type { SupportDesk } from "../lib/tickets"
import { ShownFiles } from "./file-parts"

type Message = OwnTicketDto["messages"][number] & Partial<TicketDto["messages"][number]>

type ThreadProps = {
  ticket: { id: string; messages: readonly Message[] }
  desk: SupportDesk
  /** Stands below the last message: the place to write more. */
  children?: ReactNode
}

/** Everything that was said, in its order. */
export const Thread = ({ ticket, desk, children }: ThreadProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <Section title={t("support.thread")}>
      <ol className="divide-y" aria-label={t("support.thread")}>
        {ticket.messages.map((message) => (
          <Said
            key={message.id}
            message={message}
            desk={desk}
            files={`${desk.tickets}/${ticket.id}/files`}
          />
        ))}
      </ol>
      {children}
    </Section>
  )
}

const COLORS = { customer: "blue", operator: "orange" } as const

type SaidProps = { message: Message; desk: SupportDesk; files: string }

/** A message; a note among the operator's staff stands out from what the company reads. */
const Said = ({ message, desk, files }: SaidProps) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  const { side, internal } = message
  return (
    <li className={clx("flex flex-col gap-y-2 px-6 py-4", internal && "bg-ui-bg-highlight")}>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <Text as="div" size="small" className="flex flex-wrap items-center gap-x-2">
          <span className="txt-small-plus">
            {message.author_name || t(`support.speakers.${side}`)}
          </span>
          {internal ? (
            <Badge size="2xsmall" color="grey">
              {t("support.note")}
            </Badge>
          ) : (
            <Badge size="2xsmall" color={COLORS[side]}>
              {t(`support.voices.${desk.side}.${side}`)}
            </Badge>
          )}
        </Text>
        <Text as="div" size="xsmall" className="text-ui-fg-subtle tabular-nums">
          <time dateTime={message.at}>{moment(message.at)}</time>
        </Text>
      </div>
      <Text size="small" className="max-w-prose whitespace-pre-wrap break-words">
        {message.text}
      </Text>
      <ShownFiles files={message.files} path={files} />
    </li>
  )
}
