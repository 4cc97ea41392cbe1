const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export type Age = { count: number; unit: "minute" | "hour" | "day" }

/** How long ago something was, in the largest unit that fits. Pure. */
export const ageOf = (then: Date, now: Date): Age => {
  const elapsed = now.getTime() - then.getTime()
  const size = Math.abs(elapsed)
  if (size >= DAY) {
    return { count: Math.trunc(elapsed / DAY), unit: "day" }
  }
  return size >= HOUR
    ? { count: Math.trunc(elapsed / HOUR), unit: "hour" }
    : { count: Math.trunc(elapsed / MINUTE), unit: "minute" }
}
