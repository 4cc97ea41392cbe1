import { drawChart } from "./chart"
import { machine, measuredBy, saveDrawing, saveSection, table } from "./document"
import type { Row } from "./timing"

/** What was measured of one side. */
export type Side = { rows: readonly Row[]; per_minute: number; rss_mb: number }

/** What a row has to reach: a share of stock's median, or milliseconds. */
const GOALS: Readonly<Record<string, { share: number } | { ms: number }>> = {
  "list of 24": { share: 0.25 },
  "product page": { share: 0.25 },
  "search alone": { ms: 15 },
  "add line 50": { share: 0.25 },
  "check out 10 lines": { share: 0.5 },
  "cart and 100 lines at once": { ms: 1500 },
  "cart and 1000 lines at once": { ms: 10_000 },
}

/** How many times stock's purchases per minute ours have to be. */
const THROUGHPUT = 4

const nameOf = (row: { name: string }) => row.name

const comparedTo = (stock: Side, row: Row) => {
  const other = stock.rows.find(({ name }) => name === nameOf(row))
  return { other, share: other ? row.p50_ms / other.p50_ms : null }
}

/** The goals that were missed, one sentence each. */
export const missedGoals = (stock: Side, ours: Side): string[] => {
  const missed = ours.rows.flatMap((row) => {
    const goal = GOALS[row.name]
    const { share } = comparedTo(stock, row)
    if (!goal) {
      return []
    }
    if ("ms" in goal) {
      return row.p50_ms <= goal.ms ? [] : [`${row.name}: ${row.p50_ms} ms, at most ${goal.ms}`]
    }
    return share !== null && share <= goal.share
      ? []
      : [`${row.name}: ${share?.toFixed(2)} of stock's time, at most ${goal.share}`]
  })
  const times = ours.per_minute / stock.per_minute
  return times >= THROUGHPUT
    ? missed
    : [...missed, `purchases: ${times.toFixed(1)} times stock's, at least ${THROUGHPUT}`]
}

const goalOf = (name: string) => {
  const goal = GOALS[name]
  if (!goal) {
    return ""
  }
  return "ms" in goal ? `${goal.ms} ms` : `${goal.share} of stock`
}

/** The figures as a part of the documentation. */
const render = (stock: Side, ours: Side): string => {
  const rows = ours.rows.map((row) => {
    const { other, share } = comparedTo(stock, row)
    return [
      row.name,
      other?.p50_ms ?? "",
      row.p50_ms,
      row.p95_ms,
      share?.toFixed(2) ?? "",
      goalOf(row.name),
      other?.sql ?? "",
      row.sql ?? "",
    ]
  })
  const times = (ours.per_minute / stock.per_minute).toFixed(1)
  const figures = table([
    ["", "stock ms", "ours ms", "ours p95", "share", "goal", "stock SQL", "our SQL"],
    ...rows,
    [
      "purchases per minute, 4 buyers",
      stock.per_minute,
      ours.per_minute,
      "",
      `${times} times`,
      `${THROUGHPUT} times`,
      "",
      "",
    ],
    ["memory of the server, MB", stock.rss_mb, ours.rss_mb, "", "", "", "", ""],
  ])
  return [
    "## Beside stock Medusa",
    "",
    measuredBy("npm run bench"),
    "",
    "Both servers ran one after the other on copies of one database: 10,000 products of 200 sellers.",
    "Ours answers with the buyer's own price out of 5 tiers with 4 quantity breaks per seller, stock",
    "with plain prices. Medians of single requests; a checkout is everything from a full cart to placed",
    "orders (ours of 5 sellers in one request, stock's of one seller in its six). `search` is the whole",
    "answer with cards and prices, `search alone` which products and in which order. SQL counts the",
    "statements of one request, without those that look up the publishable key.",
    "",
    `![Medians beside stock Medusa](${DRAWING})`,
    "",
    figures,
  ].join("\n")
}

const figures = (side: Side, row: Row | undefined) =>
  row && { p50_ms: row.p50_ms, p95_ms: row.p95_ms, rps: row.rps, sql: row.sql, rss_mb: side.rss_mb }

/** The figures for a program: `ratio_p50` is ours divided by stock's, null without a counterpart. */
export const asJson = (stock: Side, ours: Side): string =>
  JSON.stringify(
    {
      machine,
      rows: ours.rows.map((row) => {
        const { other, share } = comparedTo(stock, row)
        return {
          name: row.name,
          stock: figures(stock, other) ?? null,
          ours: figures(ours, row),
          ratio_p50: share,
        }
      }),
      purchases_per_minute: { stock: stock.per_minute, ours: ours.per_minute },
    },
    null,
    2
  )

const DRAWING = "benchmarks.svg"

/** Keeps the figures in the documentation, with a drawing of the medians. @returns them as text */
export const saveReport = (stock: Side, ours: Side): string => {
  const pairs = ours.rows.flatMap((row) => {
    const { other } = comparedTo(stock, row)
    return other ? [{ name: row.name, theirs: other.p50_ms, ours: row.p50_ms }] : []
  })
  const title = "Milliseconds of a request, median"
  saveDrawing(DRAWING, drawChart(pairs, { title, theirs: "stock Medusa", ours: "Wholesale OS" }))
  const report = render(stock, ours)
  saveSection("stock", report)
  return report
}
