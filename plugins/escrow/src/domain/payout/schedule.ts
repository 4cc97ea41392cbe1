import { addDays } from "@wholesale/core"
import type { Schedule } from "./schedules"

/**
 * The first day on which a seller is to be paid again: the next day, the next Monday or the first of
 * the next month; today for one that was never paid. Days are `YYYY-MM-DD` in UTC.
 * @returns null when only a person decides
 */
export const nextDueOn = (
  schedule: Schedule,
  lastOn: string | null,
  today: string
): string | null => {
  if (schedule === "manual") {
    return null
  }
  return lastOn === null ? today : AFTER[schedule](lastOn)
}

const AFTER: Readonly<Record<Exclude<Schedule, "manual">, (day: string) => string>> = {
  daily: (day) => addDays(day, 1),
  weekly: (day) => addDays(day, 7 - daysSinceMonday(day)),
  monthly: (day) => `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`,
}

const daysSinceMonday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
