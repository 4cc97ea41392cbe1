import { MedusaError } from "@medusajs/framework/utils"

/** How often a job runs; periods start at whole multiples since 1970 in UTC. */
export type Every = { minutes: number } | { hours: number } | { days: number }

/**
 * What happens after a downtime: `latest` runs the current period only, `each` also every period
 * that was missed, oldest first.
 */
export type CatchUp = "latest" | "each"

/** Missed periods that one look at the clock brings back at most; the next look continues. */
export const CATCH_UP_LIMIT = 100

const MINUTE = 60_000

/** Length of a period in milliseconds. */
export const lengthOf = (every: Every): number => {
  if ("minutes" in every) {
    return every.minutes * MINUTE
  }
  return "hours" in every ? every.hours * 60 * MINUTE : every.days * 24 * 60 * MINUTE
}

/** A period's name is its start in UTC, as exact as it needs to be: 2026-11-22T13 for hours. */
export const periodKey = (every: Every, time: Date): string => {
  const length = lengthOf(every)
  const start = new Date(Math.floor(time.getTime() / length) * length).toISOString()
  if ("minutes" in every) {
    return start.slice(0, 16)
  }
  return "hours" in every ? start.slice(0, 13) : start.slice(0, 10)
}

/**
 * The start of a period from its key, whatever its exactness.
 * @throws UNEXPECTED_STATE when it is no period key
 */
export const periodStart = (key: string): Date => {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2})(?::(\d{2}))?)?$/.exec(key)
  const start = match
    ? new Date(`${match[1]}T${match[2] ?? "00"}:${match[3] ?? "00"}:00.000Z`)
    : null
  if (!start || Number.isNaN(start.getTime())) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `"${key}" is not the key of a period`)
  }
  return start
}

/**
 * The keys of the periods that have to be run now, oldest first. A period begins at its start and
 * is never returned again once it is `last`, even when the clock is set back.
 * @param last the newest period that was enqueued so far, null for none
 */
export const duePeriods = (
  { every, catch_up }: { every: Every; catch_up: CatchUp },
  last: string | null,
  now: Date
): string[] => {
  const length = lengthOf(every)
  const current = Math.floor(now.getTime() / length)
  const done = last === null ? current - 1 : Math.floor(periodStart(last).getTime() / length)
  if (current <= done) {
    return []
  }
  const first = catch_up === "latest" ? current : done + 1
  const count = Math.min(current - first + 1, CATCH_UP_LIMIT)
  return Array.from({ length: count }, (_, index) =>
    periodKey(every, new Date((first + index) * length))
  )
}
