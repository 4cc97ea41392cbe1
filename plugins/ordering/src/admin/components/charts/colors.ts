/** The dashboard's own colours, which follow its light and dark theme. */
export const CHART = {
  bar: "var(--tag-blue-icon)",
  second: "var(--tag-purple-icon)",
  good: "var(--tag-green-icon)",
  bad: "var(--tag-red-icon)",
  rest: "var(--tag-neutral-border)",
  grid: "var(--border-base)",
  text: "var(--fg-subtle)",
  hover: "var(--bg-base-hover)",
} as const

/** Labels of an axis. */
export const TICK = { fill: CHART.text, fontSize: 12 } as const
