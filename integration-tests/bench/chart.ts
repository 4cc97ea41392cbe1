/** One row of the chart: what it is, and the milliseconds of both sides. */
export type Pair = { name: string; theirs: number; ours: number }

const WIDTH = 760
const LABEL = 190
const FIGURES = 150
const ROW = 34
const BAR = 10

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/**
 * Pairs of bars as an SVG, theirs as long as the chart is wide and ours as its share of that, so that
 * requests of a few milliseconds can be read beside those of seconds. Pure.
 */
export const drawChart = (
  pairs: readonly Pair[],
  { title, theirs, ours }: { title: string; theirs: string; ours: string }
): string => {
  const room = WIDTH - LABEL - FIGURES
  const height = 64 + pairs.length * ROW
  const rows = pairs.map((pair, index) => {
    const y = 56 + index * ROW
    const longest = Math.max(pair.theirs, pair.ours)
    const length = (value: number) => Math.max(2, Math.round((value / longest) * room))
    const bar = (value: number, at: number, name: string) =>
      `<rect class="${name}" x="${LABEL}" y="${at}" width="${length(value)}" height="${BAR}" rx="2"/>`
    return [
      `<text x="${LABEL - 12}" y="${y + BAR + 4}" text-anchor="end">${escaped(pair.name)}</text>`,
      bar(pair.theirs, y, "theirs"),
      bar(pair.ours, y + BAR + 2, "ours"),
      `<text class="figure" x="${LABEL + room + 12}" y="${y + BAR + 4}">${pair.theirs} → ${pair.ours} ms</text>`,
    ].join("")
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}">
<style>
text{font:13px system-ui,sans-serif;fill:#1f2328}.figure{font-variant-numeric:tabular-nums}
.theirs{fill:#9aa4b2}.ours{fill:#0b5d7a}.ground{fill:#fff}
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.theirs{fill:#6b7685}.ours{fill:#4fb3d4}.ground{fill:#0d1117}}
</style>
<rect class="ground" width="${WIDTH}" height="${height}"/>
<rect class="theirs" x="${LABEL}" y="20" width="12" height="12" rx="2"/><text x="${LABEL + 18}" y="31">${escaped(theirs)}</text>
<rect class="ours" x="${LABEL + 190}" y="20" width="12" height="12" rx="2"/><text x="${LABEL + 208}" y="31">${escaped(ours)}</text>
${rows.join("\n")}
</svg>
`
}
