import { measuredBy, table } from "./document"
import type { Row } from "./timing"

/** A marketplace that was measured: how large it is, and how long each request took. */
export type Measured = {
  sizes: Readonly<Record<string, number>>
  rows: readonly Row[]
  /** What the largest companies look at, where others were measured in `rows`. */
  largest: readonly Row[]
}

/** How many times as long a request may take in the large marketplace. */
export const MOST = 1.5

/** What a p95 may differ by without meaning anything on a machine that does other things too. */
const NOISE_MS = 5

const factorOf = (small: Row, large: Row) => large.p95_ms / small.p95_ms

/** Requests whose time grows more than it may, one sentence each. Pure. */
export const grownTooMuch = (small: Measured, large: Measured): string[] =>
  small.rows.flatMap((row, index) => {
    const other = large.rows[index]
    const factor = factorOf(row, other)
    return factor > MOST && other.p95_ms - row.p95_ms > NOISE_MS
      ? [`${row.name}: ${row.p95_ms} ms grew to ${other.p95_ms} ms, ${factor.toFixed(1)} times`]
      : []
  })

/** The figures of both as a part of the documentation. Pure but for the date. */
export const renderGrowth = (small: Measured, large: Measured): string => {
  const number = new Intl.NumberFormat("en")
  const rows = small.rows.map((row, index) => {
    const other = large.rows[index]
    const theirs = large.largest.find(({ name }) => name === row.name)
    return [
      row.name,
      row.p50_ms,
      other.p50_ms,
      row.p95_ms,
      other.p95_ms,
      factorOf(row, other).toFixed(2),
      row.name.startsWith("operator") ? "" : (theirs?.p95_ms ?? ""),
    ]
  })
  const heads = ["p50 small", "p50 large", "p95 small", "p95 large", "p95 grew to"]
  return [
    "## As the marketplace grows",
    "",
    measuredBy("npm run bench -- --growth SMALL,LARGE"),
    "",
    "Both databases are made by `npm run scale`. Milliseconds of single requests, one after the other;",
    `the goal is that the p95 grows to at most ${MOST} times. Seller and buyer have about as many orders in`,
    "both, so that it shows what the marketplace around them costs; the last column is the p95 of the",
    "largest seller and buyer in the large one.",
    "",
    table([
      ["", "small", "large"],
      ...Object.keys(small.sizes).map((name) => [
        name,
        number.format(small.sizes[name]),
        number.format(large.sizes[name]),
      ]),
    ]),
    "",
    table([["", ...heads, "largest"], ...rows]),
  ].join("\n")
}
