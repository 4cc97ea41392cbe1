import { clx } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { ProductionSlotDto } from "../../../http/listing"
import type { Placed } from "../../lib/calendar"

type SlotBarProps = { bar: Placed<ProductionSlotDto>; onOpen: () => void }

const LOOKS: Record<ProductionSlotDto["status"], { bar: string; fill: string }> = {
  planned: {
    bar: "bg-ui-tag-blue-bg border-ui-tag-blue-border text-ui-tag-blue-text",
    fill: "bg-ui-tag-blue-border",
  },
  running: {
    bar: "bg-ui-tag-purple-bg border-ui-tag-purple-border text-ui-tag-purple-text",
    fill: "bg-ui-tag-purple-border",
  },
  done: {
    bar: "bg-ui-tag-green-bg border-ui-tag-green-border text-ui-tag-green-text",
    fill: "bg-ui-tag-green-border",
  },
  cancelled: {
    bar: "bg-ui-tag-neutral-bg border-ui-tag-neutral-border text-ui-fg-subtle line-through",
    fill: "bg-ui-tag-neutral-border",
  },
}

const percent = (share: number) => `${share * 100}%`

/** One slot: from its start to the day its goods are ready, filled as far as it is booked. */
export const SlotBar = ({ bar, onOpen }: SlotBarProps) => {
  const { t } = useTranslation("wholesale")
  const { number, date } = useFormat()
  const { slot } = bar
  const look = LOOKS[slot.status]
  const booked = Math.min(1, slot.booked / slot.capacity)
  const words = t("production.bookedOf", {
    booked: number(slot.booked),
    capacity: number(slot.capacity),
  })
  const label = [
    slot.product_title,
    `${date(slot.starts_on)} – ${date(slot.ready_on)}`,
    t(`production.statuses.${slot.status}`),
    words,
  ].join(", ")
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onOpen}
      style={{ left: percent(bar.left), width: percent(bar.width) }}
      className={clx(
        "txt-compact-xsmall-plus focus-visible:shadow-borders-focus absolute inset-y-0.5 overflow-hidden border px-1.5 text-left tabular-nums outline-none",
        look.bar,
        bar.clippedLeft ? "border-l-0" : "rounded-l",
        bar.clippedRight ? "border-r-0" : "rounded-r"
      )}
    >
      <span
        aria-hidden
        className={clx("absolute inset-y-0 left-0 opacity-60", look.fill)}
        style={{ width: percent(booked) }}
      />
      <span className="relative block truncate">{words}</span>
    </button>
  )
}
