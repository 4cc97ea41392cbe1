import { DAY_MS, daysAfter } from "@wholesale/core/shared/day"

/** Days before the end at which the company is told, most urgent last. */
export const REMINDER_DAYS = [60, 30, 7] as const
export type ReminderDays = (typeof REMINDER_DAYS)[number]

/**
 * When an item's evidence ends: the date that the reviewer read off the evidence, else so many days
 * after it was checked, else never. A date means until the end of that day in UTC.
 * @param expiresOn `YYYY-MM-DD`
 */
export const itemExpiry = (
  checkedAt: Date,
  validDays: number | null,
  expiresOn?: string
): Date | null => {
  if (expiresOn) {
    return endOfDay(expiresOn)
  }
  return validDays === null ? null : daysAfter(checkedAt, validDays)
}

/** The first moment after a day, given as `YYYY-MM-DD`, in UTC. */
export const endOfDay = (day: string): Date => daysAfter(new Date(`${day}T00:00:00Z`), 1)

/** A case ends with the first piece of its evidence that ends. */
export const caseExpiry = (
  items: readonly { result: string; expires_at: Date | null }[]
): Date | null => {
  const ends = items
    .filter((item) => item.result === "passed" || item.result === "waived")
    .flatMap((item) => (item.expires_at ? [item.expires_at.getTime()] : []))
  return ends.length > 0 ? new Date(Math.min(...ends)) : null
}

/**
 * The reminder that is due now, or null: the most urgent one whose time has come. Someone who is
 * approved with ten days left gets one reminder for thirty days, not two at once.
 */
export const reminderDue = (expiresAt: Date, now: Date): ReminderDays | null => {
  const left = expiresAt.getTime() - now.getTime()
  if (left <= 0) {
    return null
  }
  return [...REMINDER_DAYS].reverse().find((days) => left <= days * DAY_MS) ?? null
}
