/** A day in milliseconds. Days are those of UTC, which are all as long. */
export const DAY_MS = 86_400_000

/** The calendar day of a moment, as ISO 8601 writes it. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

/** The moment so many days later; earlier for a negative number. */
export const daysAfter = (moment: Date, days: number): Date =>
  new Date(moment.getTime() + days * DAY_MS)

/** The day so many days after another; both `YYYY-MM-DD`. */
export const addDays = (day: string, days: number): string =>
  dayOf(daysAfter(new Date(`${day}T00:00:00Z`), days))

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => {
  const moment = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(moment.getTime()) &&
    // The runtime moves 30 February to March instead of refusing it.
    moment.toISOString().startsWith(text)
  )
}
