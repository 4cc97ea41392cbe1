import { clock } from "@wholesale/core"
import type { PeriodQuery } from "../http/analytics"

export type Period = { from: string; to: string; currency_code: string }

const YEAR = 365 * 86_400_000

/** The days that a report covers; a year up to today where nothing is said. */
export const periodOf = ({ from, to, currency_code }: PeriodQuery): Period => {
  const last = to ?? clock.now().toISOString().slice(0, 10)
  const first = from ?? new Date(Date.parse(`${last}T00:00:00Z`) - YEAR).toISOString().slice(0, 10)
  return { from: first, to: last, currency_code }
}
