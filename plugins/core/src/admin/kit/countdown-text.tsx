import { Clock, ExclamationCircle } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { countdownTo, type Countdown } from "./countdown"
import { useFormat } from "./use-format"

const COLORS: Record<Countdown["tone"], string> = {
  calm: "text-ui-fg-subtle",
  soon: "text-ui-tag-orange-text",
  urgent: "text-ui-tag-red-text",
  over: "text-ui-fg-subtle",
}

/** What is left until a deadline, as it passes; the moment itself is in its tooltip. */
export const CountdownText = ({ to }: { to: string }) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  const left = countdownTo(new Date(to), useNow())
  const Icon = left.tone === "urgent" || left.tone === "over" ? ExclamationCircle : Clock
  return (
    <time
      dateTime={to}
      title={moment(to)}
      className={clx(
        "inline-flex items-center gap-x-1 whitespace-nowrap tabular-nums",
        COLORS[left.tone]
      )}
    >
      <Icon aria-hidden className="shrink-0" />
      {t(`countdown.${keyOf(left)}`, left)}
    </time>
  )
}

const keyOf = ({ tone, days, hours }: Countdown) => {
  if (tone === "over") {
    return "over"
  }
  if (days > 0) {
    return "days"
  }
  return hours > 0 ? "hours" : "minutes"
}

/** The present moment, renewed twice a minute. */
const useNow = () => {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
