import { addDays } from "@wholesale/core"

/** The calendar month of a day: `2026-11-23` is in `2026-11`. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** The month after another; both `YYYY-MM`. */
export const monthAfter = (month: string): string => monthOf(addDays(`${month}-28`, 4))

/** The month before another; both `YYYY-MM`. */
export const monthBefore = (month: string): string => monthOf(addDays(`${month}-01`, -1))

/** The first day of a month, `YYYY-MM-DD`. */
export const firstDayOf = (month: string): string => `${month}-01`

/** The last day of a month, `YYYY-MM-DD`. */
export const lastDayOf = (month: string): string => addDays(firstDayOf(monthAfter(month)), -1)
