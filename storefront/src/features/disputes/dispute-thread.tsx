import { getFormatter, getLocale, getTranslations } from "next-intl/server"
import type { DisputeDto } from "@/data/disputes"
import { standingOffer } from "@/domain/disputes"
import { fileSize } from "@/i18n/format"
import { moneyIn } from "@/i18n/money"
import { cx } from "@/ui/cx"
import { DownloadIcon } from "@/ui/icons"
import { Status } from "@/ui/status"

type Entry = DisputeDto["entries"][number]
type EntryProps = { entry: Entry; dispute: DisputeDto }

/** Everything that was said and done in a dispute, from its opening on. */
export const DisputeThread = async ({ dispute }: { dispute: DisputeDto }) => {
  const t = await getTranslations("dispute")
  return (
    <ol aria-label={t("thread")} className="border-t border-line">
      {dispute.entries.map((entry) => (
        <DisputeEntry key={entry.id} entry={entry} dispute={dispute} />
      ))}
    </ol>
  )
}

const DisputeEntry = async ({ entry, dispute }: EntryProps) => {
  const t = await getTranslations("dispute")
  const format = await getFormatter()
  return (
    <li className="border-b border-line py-3">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="font-medium">
          <WhatHappened entry={entry} dispute={dispute} />
        </span>
        <time dateTime={entry.at} className="tnum text-sm text-muted">
          {format.dateTime(new Date(entry.at), { dateStyle: "medium", timeStyle: "short" })}
        </time>
      </p>
      {entry.kind === "offer" ? <Offer entry={entry} dispute={dispute} /> : null}
      {entry.text ? (
        <p className="mt-1 max-w-3xl break-words whitespace-pre-line">{entry.text}</p>
      ) : null}
      {entry.files.length > 0 ? (
        <ul aria-label={t("files")} className="mt-2 flex flex-wrap gap-2">
          {entry.files.map((file) => (
            <ShownFile key={file.id} file={file} disputeId={dispute.id} />
          ))}
        </ul>
      ) : null}
    </li>
  )
}

const WhatHappened = async ({ entry: { kind, side, actor_name, amount }, dispute }: EntryProps) => {
  const t = await getTranslations("dispute")
  const money = await moneyIn(dispute.currency_code)
  const who = {
    buyer: actor_name ?? t("yourCompany"),
    seller: dispute.seller.name,
    operator: t("marketplace"),
    system: t("automatic"),
  }[side]
  const words = { who, amount: money(amount ?? 0) }
  return side === "system" && (kind === "escalated" || kind === "resolved")
    ? t(`timed.${kind}`, words)
    : t(`entries.${kind}`, words)
}

/** The amount of an offer, which stands out while it is on the table. */
const Offer = async ({ entry, dispute }: EntryProps) => {
  const t = await getTranslations("dispute")
  const money = await moneyIn(dispute.currency_code)
  const stands = standingOffer(dispute) === entry.id
  return (
    <p
      className={cx(
        "tnum mt-1.5 flex max-w-md flex-wrap items-center justify-between gap-x-4 rounded-md border px-3 py-2",
        stands ? "border-accent bg-accent-soft" : "border-line text-muted"
      )}
    >
      <span>
        <span className="text-lg font-semibold">{money(entry.amount ?? 0)}</span>{" "}
        {t("ofClaim", { claimed: money(dispute.claimed) })}
      </span>
      {stands ? <Status tone="progress" label={t("onTable")} /> : null}
    </p>
  )
}

type ShownFileProps = { file: Entry["files"][number]; disputeId: string }

/** A file as a download; a picture is seen at once. */
const ShownFile = async ({ file, disputeId }: ShownFileProps) => {
  const locale = await getLocale()
  const url = `/api/disputes/${disputeId}/files/${file.id}`
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
