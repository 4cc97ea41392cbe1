type MonthFigure = { month: string; orders: number; amount: number }

/** One figure per month from the first day to the last (`YYYY-MM-DD`); months without orders are 0. */
export const everyMonth = (
  figures: readonly MonthFigure[],
  { from, to }: { from: string; to: string }
): MonthFigure[] => {
  const [first, last] = [indexOf(from), indexOf(to)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => {
    const month = keyOf(first + step)
    const known = figures.find((figure) => figure.month.slice(0, 7) === month)
    return { orders: 0, amount: 0, ...known, month }
  })
}

const indexOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

const keyOf = (index: number) =>
  `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`
