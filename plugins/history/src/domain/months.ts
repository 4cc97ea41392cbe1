/** Months from and to, both included; null without a bound. */
export type Months = { from: string | null; to: string | null }

/** The month so many months later; earlier for a negative number. Months are `YYYY-MM`. */
export const addMonths = (month: string, count: number): string => {
  const [year, number] = month.split("-").map(Number)
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7)
}

const monthsBetween = (from: string, to: string): number => {
  const [fromYear, fromMonth] = from.split("-").map(Number)
  const [toYear, toMonth] = to.split("-").map(Number)
  return (toYear - fromYear) * 12 + toMonth - fromMonth + 1
}

/** The months just before some, as many; null when they have no beginning or no end. Pure. */
export const monthsBefore = ({ from, to }: Months): Months | null => {
  if (!from || !to) {
    return null
  }
  const count = monthsBetween(from, to)
  return { from: addMonths(from, -count), to: addMonths(from, -1) }
}
