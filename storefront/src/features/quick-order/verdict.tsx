"use client"

import { useTranslations } from "next-intl"
import type { QuickOrderLineDto } from "@wholesale/ordering/http/cart"
import { Status, type StatusTone } from "@/ui/status"

const TONES: Record<QuickOrderLineDto["verdict"], StatusTone> = {
  matched: "positive",
  rounded: "warning",
  unknown: "danger",
  not_orderable: "danger",
  invalid: "danger",
}

/** How one line was understood: the product that was found and what becomes of the quantity. */
export const Verdict = ({ line }: { line: QuickOrderLineDto }) => {
  const t = useTranslations("quickOrder")
  const rounded = t("roundedTo", { count: line.order_quantity ?? 0 })
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-x-3">
      <Status
        tone={TONES[line.verdict]}
        label={line.verdict === "rounded" ? rounded : t(`verdicts.${line.verdict}`)}
      />
      {line.title ? <span className="min-w-0 truncate text-muted">{line.title}</span> : null}
    </span>
  )
}

/** The sums over all lines, for whoever pasted many. */
export const VerdictCounts = ({
  counts,
}: {
  counts: Record<QuickOrderLineDto["verdict"], number>
}) => {
  const t = useTranslations("quickOrder")
  const shown = (Object.keys(TONES) as QuickOrderLineDto["verdict"][]).filter(
    (verdict) => counts[verdict] > 0
  )
  return (
    <p role="status" className="flex flex-wrap gap-x-4 gap-y-1">
      {shown.map((verdict) => (
        <Status
          key={verdict}
          tone={TONES[verdict]}
          label={`${counts[verdict]} ${t(`verdicts.${verdict}`)}`}
        />
      ))}
    </p>
  )
}
