"use client"

import { useLocale, useTranslations } from "next-intl"
import type { QuickOrderLineDto } from "@wholesale/ordering/http/cart"
import { formatMoney } from "@/domain/money"
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
        label={
          line.verdict === "rounded"
            ? rounded
            : line.reason
              ? t(`reasons.${line.reason}`)
              : t(`verdicts.${line.verdict}`)
        }
      />
      {line.title ? <span className="min-w-0 truncate text-muted">{line.title}</span> : null}
    </span>
  )
}

type PriceChangeProps = { from: number; to: number; currency: string }

/** That a line costs something else than when it was judged before. Amounts in minor units. */
export const PriceChange = ({ from, to, currency }: PriceChangeProps) => {
  const t = useTranslations("quickOrder")
  const locale = useLocale()
  const money = (amount: number) => formatMoney(amount, currency, locale)
  return <Status tone="warning" label={t("priceChanged", { from: money(from), to: money(to) })} />
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
