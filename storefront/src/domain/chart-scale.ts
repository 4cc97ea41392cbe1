/** Round values for an axis from 0 to at least `max`, at most `count` steps. */
export const axisTicks = (max: number, count = 4): number[] => {
  if (!(max > 0)) {
    return [0, 1]
  }
  const rough = max / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power
  const steps = Math.ceil(max / step - 1e-9)
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)))
}

/** Parts of a whole as percentages; the whole of nothing has no parts. */
export const shares = (amounts: readonly number[]): number[] => {
  const total = amounts.reduce((sum, amount) => sum + Math.max(0, amount), 0)
  return amounts.map((amount) => (total > 0 ? (Math.max(0, amount) / total) * 100 : 0))
}
