const HOUR = 60
const DAY = 24 * HOUR

/** A duration in its two largest units that say something. */
export type Duration = {
  key: "days" | "hours" | "minutes"
  days: number
  hours: number
  minutes: number
}

/** Takes whole minutes apart, whichever sign they have. Pure. */
export const durationOf = (total: number): Duration => {
  const size = Math.abs(total)
  const days = Math.floor(size / DAY)
  const hours = Math.floor((size % DAY) / HOUR)
  const minutes = size % HOUR
  return { key: days > 0 ? "days" : hours > 0 ? "hours" : "minutes", days, hours, minutes }
}
