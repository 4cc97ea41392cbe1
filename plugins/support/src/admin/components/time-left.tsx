import { CheckCircle, Clock, ExclamationCircle, Pause } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { ClockState } from "../../domain/clock"
import type { TicketCardDto } from "../../http/support"
import { durationOf } from "../lib/duration"
import { CLOCK_COLORS } from "../lib/tickets"

const ICONS: Record<ClockState, typeof Clock> = {
  on_time: Clock,
  due_soon: ExclamationCircle,
  breached: ExclamationCircle,
  paused: Pause,
  done: CheckCircle,
}

/** What is left of a ticket's time, in words, colour and icon; for what, in a second line. */
export const TimeLeft = ({ clock }: { clock: TicketCardDto["clock"] }) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  const { name, state, due_at, minutes_left } = clock
  const Icon = ICONS[state]
  const { key, ...parts } = durationOf(minutes_left ?? 0)
  const duration = t(`support.durations.${key}`, parts)
  return (
    <span className="flex flex-col items-start">
      <span
        title={due_at ? moment(due_at) : undefined}
        className={clx(
          "inline-flex items-center gap-x-1 whitespace-nowrap tabular-nums",
          CLOCK_COLORS[state],
          state === "breached" && "font-medium"
        )}
      >
        <Icon aria-hidden className="shrink-0" />
        {t(`support.clock.${state}`, { duration })}
      </span>
      {name && state !== "paused" ? (
        <span className="text-ui-fg-subtle txt-compact-xsmall whitespace-nowrap">
          {t(`support.clocks.${name}`)}
        </span>
      ) : null}
    </span>
  )
}
