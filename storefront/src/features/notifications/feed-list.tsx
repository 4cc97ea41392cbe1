import { getFormatter, getTranslations } from "next-intl/server"
import type { FeedEntry } from "@/data/notifications"
import { cx } from "@/ui/cx"

/** Entries of the feed; an unread one carries a dot and says so. */
export const FeedList = async ({ entries }: { entries: FeedEntry[] }) => {
  const t = await getTranslations("notifications")
  const format = await getFormatter()
  return (
    <ul className="border-t border-line">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="relative grid grid-cols-[16px_1fr] gap-x-2 border-b border-line py-2.5 hover:bg-hover"
        >
          <span
            className={cx(
              "mt-[7px] size-2 rounded-full",
              entry.read ? "bg-transparent" : "bg-accent"
            )}
          >
            {entry.read ? null : <span className="sr-only">{t("unread")}</span>}
          </span>
          <div className="min-w-0">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <p className={cx("min-w-0", entry.read ? "" : "font-semibold")}>
                <EntryTitle entry={entry} />
              </p>
              <time dateTime={entry.created_at} className="tnum text-sm text-muted">
                {format.dateTime(new Date(entry.created_at), {
                  dateStyle: "medium",
                  timeStyle: "short",
                })}
              </time>
            </div>
            <p className="text-muted">{entry.description}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}

const EntryTitle = ({ entry }: { entry: FeedEntry }) =>
  entry.url && /^(https?:\/\/|\/(?!\/))/.test(entry.url) ? (
    <a href={entry.url} className="after:absolute after:inset-0 hover:underline">
      {entry.title}
    </a>
  ) : (
    entry.title
  )
