/** A job's period in the largest unit that is whole: 90 minutes stay minutes, 1440 are a day. */
export const everyOf = (minutes: number): { count: number; unit: "minutes" | "hours" | "days" } => {
  if (minutes % 1440 === 0) {
    return { count: minutes / 1440, unit: "days" }
  }
  return minutes % 60 === 0
    ? { count: minutes / 60, unit: "hours" }
    : { count: minutes, unit: "minutes" }
}
