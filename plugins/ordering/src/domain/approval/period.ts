import type { LimitPeriod } from "../../http/approvals"

/** When the period that contains `now` began, in UTC; weeks begin on Monday (ISO 8601). */
export const periodStart = (period: LimitPeriod, now: Date): Date => {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()]
  switch (period) {
    case "day":
      return new Date(Date.UTC(year, month, day))
    case "week":
      return new Date(Date.UTC(year, month, day - ((now.getUTCDay() + 6) % 7)))
    case "month":
      return new Date(Date.UTC(year, month, 1))
    case "quarter":
      return new Date(Date.UTC(year, month - (month % 3), 1))
    case "year":
      return new Date(Date.UTC(year, 0, 1))
  }
}
