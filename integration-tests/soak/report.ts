import { measuredBy, table } from "../bench/document"
import { growthOf, percentile, type Sample } from "./samples"

/** What a run came to. */
export type SoakReport = {
  minutes: number
  share: number
  /** Visits a minute of visitors who never pause. */
  capacity: number
  visits: number
  samples: readonly Sample[]
  /** Milliseconds of each request. */
  durations: readonly number[]
  errors: readonly string[]
  /** What of the books does not hold, a line each. */
  wrong: readonly string[]
}

const MOST_GROWTH = 0.1
const MOST_LAG_SECONDS = 60

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

/** Everything that a run must not come to, one sentence each. Pure. */
export const faultsOf = (report: SoakReport): string[] => {
  const lag = Math.max(...report.samples.map(({ lag_s }) => lag_s))
  return [
    ...report.wrong,
    ...report.errors,
    ...growthOf(report.samples).flatMap((growth, index) =>
      growth > MOST_GROWTH ? [`server ${index + 1} grew by ${percent(growth)}`] : []
    ),
    ...(lag > MOST_LAG_SECONDS ? [`a message was due for ${lag} s`] : []),
  ]
}

/** The figures as a part of the documentation. Pure but for the date. */
export const renderSoak = (report: SoakReport): string => {
  const { minutes, share, capacity, visits, samples, durations } = report
  const seconds = minutes * 60
  const last = samples[samples.length - 1]
  const every = samples.filter(({ minute }) => minute % 5 === 0)
  return [
    "## Two servers, for a long time",
    "",
    measuredBy(`npm run soak -- --minutes ${minutes} --share ${share}`),
    "",
    "Two server processes of one database, load and database on the same machine. A visit is a dozen",
    "pages of buyers, sellers and the operator, and one order that goes its whole way: cart, checkout,",
    "acceptance, payment, shipment, receipt, or cancellation or dispute with their refund.",
    "",
    table([
      ["", ""],
      ["visits a minute that there can be", capacity.toFixed(1)],
      ["visits, at the share asked for", visits],
      ["requests per second", (durations.length / seconds).toFixed(1)],
      ["p50 of a request, ms", percentile(durations, 0.5)],
      ["p95", percentile(durations, 0.95)],
      ["p99", percentile(durations, 0.99)],
      ["errors", report.errors.length],
      ["differences in the books", report.wrong.length],
      ["memory, last minute, MB", last.rss_mb.join(" and ")],
      ["growth of memory", growthOf(samples).map(percent).join(" and ")],
      ["longest that a message was due, s", Math.max(...samples.map(({ lag_s }) => lag_s))],
    ]),
    "",
    table([
      ["minute", "MB", "messages due", "the oldest for, s"],
      ...every.map((sample) => [
        sample.minute,
        sample.rss_mb.join(" and "),
        sample.waiting,
        sample.lag_s,
      ]),
    ]),
  ].join("\n")
}
