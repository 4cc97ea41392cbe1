/** How things stood at a moment of a run. */
export type Sample = {
  minute: number
  /** Memory of each server process in MB. */
  rss_mb: number[]
  /** Age of the oldest message that is due and not done, in seconds. */
  lag_s: number
  waiting: number
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/**
 * By how much each process grew from the first third of a run that is warm to its last third, as a
 * share: 0.1 is 10 percent. The first fifth does not count, since caches fill in it. Medians, because
 * the collector of garbage comes and goes. Pure.
 */
export const growthOf = (samples: readonly Sample[]): number[] => {
  const warm = samples.slice(Math.floor(samples.length / 5))
  const third = Math.max(1, Math.floor(warm.length / 3))
  const [first, last] = [warm.slice(0, third), warm.slice(-third)]
  return samples[0].rss_mb.map((_, process) => {
    const of = (part: readonly Sample[]) => median(part.map(({ rss_mb }) => rss_mb[process]))
    return of(last) / of(first) - 1
  })
}

/** A share of the durations took at most so long; null without any. Pure. */
export const percentile = (durations: readonly number[], share: number): number | null => {
  const sorted = [...durations].sort((a, b) => a - b)
  const at = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  return at === undefined ? null : Math.round(at * 10) / 10
}
