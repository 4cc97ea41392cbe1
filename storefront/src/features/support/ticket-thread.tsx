import { getFormatter, getLocale, getTranslations } from "next-intl/server"
import type { OwnTicketDto } from "@/data/support"
import { fileSize } from "@/i18n/format"
import { cx } from "@/ui/cx"
import { DownloadIcon } from "@/ui/icons"

type Message = OwnTicketDto["messages"][number]

/** Everything that was said in a ticket, from its opening on; the marketplace's words stand out. */
export const TicketThread = async ({ ticket }: { ticket: OwnTicketDto }) => {
  const t = await getTranslations("ticket")
  return (
    <ol aria-label={t("thread")} className="border-t border-line">
      {ticket.messages.map((message) => (
        <Said key={message.id} message={message} ticketId={ticket.id} />
      ))}
    </ol>
  )
}

const Said = async ({ message, ticketId }: { message: Message; ticketId: string }) => {
  const t = await getTranslations("ticket")
  const format = await getFormatter()
  const operator = message.side === "operator"
  return (
    <li
      className={cx(
        "border-b border-line py-3",
        operator && "border-s-2 border-s-accent bg-accent-soft pe-3 ps-3"
      )}
    >
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="font-medium">
          {operator ? t("marketplace") : message.author_name || t("yourCompany")}
        </span>
        <time dateTime={message.at} className="tnum text-sm text-muted">
          {format.dateTime(new Date(message.at), { dateStyle: "medium", timeStyle: "short" })}
        </time>
      </p>
      <p className="mt-1 max-w-3xl break-words whitespace-pre-line">{message.text}</p>
      {message.files.length > 0 ? (
        <ul aria-label={t("files")} className="mt-2 flex flex-wrap gap-2">
          {message.files.map((file) => (
            <ShownFile key={file.id} file={file} ticketId={ticketId} />
          ))}
        </ul>
      ) : null}
    </li>
  )
}

type ShownFileProps = { file: Message["files"][number]; ticketId: string }

/** A file as a download; a picture is seen at once. */
const ShownFile = async ({ file, ticketId }: ShownFileProps) => {
  const locale = await getLocale()
  const url = `/api/support-tickets/${ticketId}/files/${file.id}`
  return (
    <li className="min-w-0">
      <a
        href={url}
        className="control-h flex items-center gap-2 rounded-md border border-line bg-surface p-1.5 hover:bg-hover"
      >
        {file.mime_type.startsWith("image/") ? (
          <img
            src={url}
            alt=""
            loading="lazy"
            className="size-12 shrink-0 rounded-sm object-cover"
          />
        ) : (
          <DownloadIcon className="size-4 text-accent" />
        )}
        <span className="min-w-0">
          <span className="block max-w-56 truncate">{file.file_name}</span>
          <span className="tnum block text-sm text-muted">{fileSize(file.size, locale)}</span>
        </span>
      </a>
    </li>
  )
}
