import { addDays, clock, dayOf } from "@wholesale/core"
import type { PeriodQuery } from "../http/analytics"

export type Period = { from: string; to: string; currency_code: string }

/** The days that a report covers; a year up to today where nothing is said. */
export const periodOf = ({ from, to, currency_code }: PeriodQuery): Period => {
  const last = to ?? dayOf(clock.now())
  const first = from ?? addDays(last, -365)
  return { from: first, to: last, currency_code }
}
