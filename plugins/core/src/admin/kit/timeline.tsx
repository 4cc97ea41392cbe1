import { clx, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useFormat } from "./use-format"

export type TimelineEntry = {
  id: string
  at: string
  title: ReactNode
  by?: string
  note?: ReactNode
  tone?: "neutral" | "good" | "bad"
}

const DOTS = {
  neutral: "bg-ui-tag-neutral-icon",
  good: "bg-ui-tag-green-icon",
  bad: "bg-ui-tag-red-icon",
}

/** What happened, one below the other, in the order given. */
export const Timeline = ({ entries }: { entries: readonly TimelineEntry[] }) => {
  const { moment, ago } = useFormat()
  return (
    <ol className="flex flex-col px-6 py-4">
      {entries.map(({ id, at, title, by, note, tone = "neutral" }, index) => (
        <li key={id} className="grid grid-cols-[12px_1fr] gap-x-3">
          <div aria-hidden className="flex flex-col items-center">
            <span className={clx("mt-1.5 size-2 shrink-0 rounded-full", DOTS[tone])} />
            {index < entries.length - 1 ? (
              <span className="bg-ui-border-base mt-1 w-px flex-1" />
            ) : null}
          </div>
          <div className="min-w-0 pb-4">
            <Text as="div" size="small" leading="compact" weight="plus">
              {title}
            </Text>
            <Text as="div" size="xsmall" className="text-ui-fg-subtle">
              <time dateTime={at} title={moment(at)}>
                {ago(at)}
              </time>
              {by ? ` · ${by}` : null}
            </Text>
            {note ? (
              <Text as="div" size="small" className="text-ui-fg-subtle mt-1 break-words">
                {note}
              </Text>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
