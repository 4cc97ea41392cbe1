import { useTranslation } from "react-i18next"
import { clx } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import type { ProductionSlotDto } from "../../../http/listing"
import { addDays } from "@wholesale/core/admin/kit/day"
import { weekNumber, weeksFrom, type CalendarRow } from "../../lib/calendar"
import { SlotBar } from "./slot-bar"

type CalendarProps = {
  rows: readonly CalendarRow<ProductionSlotDto>[]
  monday: string
  weeks: number
  today: string
  onOpen: (slot: ProductionSlotDto) => void
}

const TRACK = "relative min-w-0 flex-1"
const NAME = "sticky left-0 z-[1] w-32 shrink-0 bg-ui-bg-base px-4 sm:w-52 sm:px-6"

/** The production slots as bars over the weeks, a row for each product. */
export const Calendar = ({ rows, monday, weeks, today, onOpen }: CalendarProps) => {
  const { t } = useTranslation("wholesale")
  const mondays = weeksFrom(monday, weeks)
  return (
    <div className="overflow-x-auto">
      <div className="relative min-w-[860px]">
        <div className="flex border-b">
          <div className={clx(NAME, "txt-compact-small-plus text-ui-fg-subtle py-2")}>
            {t("production.product")}
          </div>
          <div className={clx(TRACK, "flex")}>
            {mondays.map((week) => (
              <Week key={week} monday={week} current={week <= today && today < addDays(week, 7)} />
            ))}
          </div>
        </div>
        <ul className="divide-y">
          {rows.map((row) => (
            <li key={row.product_id} className="flex">
              <div className={clx(NAME, "txt-compact-small py-3")}>
                <span className="line-clamp-2">{row.title}</span>
              </div>
              <div className={clx(TRACK, "py-2")}>
                <Lines weeks={weeks} />
                {row.lanes.map((lane, index) => (
                  <div key={index} className="relative h-8">
                    {lane.map((bar) => (
                      <SlotBar key={bar.slot.id} bar={bar} onOpen={() => onOpen(bar.slot)} />
                    ))}
                  </div>
                ))}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

const Week = ({ monday, current }: { monday: string; current: boolean }) => {
  const { t, i18n } = useTranslation("wholesale")
  const { date } = useFormat()
  const short = new Intl.DateTimeFormat(i18n.language.slice(0, 2), {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  })
  return (
    <div
      className={clx(
        "txt-compact-xsmall text-ui-fg-subtle min-w-0 flex-1 border-l px-1.5 py-2 tabular-nums",
        current && "bg-ui-bg-highlight text-ui-fg-base"
      )}
      title={date(monday)}
      aria-current={current ? "date" : undefined}
    >
      <span className="block font-medium">
        {t("production.week", { number: weekNumber(monday) })}
      </span>
      <span className="block truncate">{short.format(new Date(monday))}</span>
    </div>
  )
}

/** Hairlines where weeks begin. */
const Lines = ({ weeks }: { weeks: number }) => (
  <div aria-hidden className="absolute inset-0 flex">
    {Array.from({ length: weeks }, (_, index) => (
      <div key={index} className="flex-1 border-l" />
    ))}
  </div>
)
