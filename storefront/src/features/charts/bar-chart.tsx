import { axisTicks } from "@/domain/chart-scale"
import { cx } from "@/ui/cx"

type Bar = { key: string; label: string; value: number; text: string }

type BarChartProps = {
  label: string
  bars: Bar[]
  /** An axis value as text, shortened. */
  tick: (value: number) => string
}

/** Labels below the columns beyond this many would touch each other. */
const MOST_LABELS = 12

/**
 * Columns over time, drawn on the server: shapes stretch with the page, words keep their size. The
 * numbers follow as a table for whoever can't see it, and each column says its own on hovering.
 */
export const BarChart = ({ label, bars, tick }: BarChartProps) => {
  const ticks = axisTicks(Math.max(0, ...bars.map(({ value }) => value)))
  const top = ticks.at(-1) ?? 1
  const every = Math.ceil(bars.length / MOST_LABELS)
  return (
    <figure>
      <div role="img" aria-label={label} className="grid grid-cols-[56px_minmax(0,1fr)]">
        <div className="tnum relative h-52 text-end text-xs text-muted">
          {ticks.map((value) => (
            <span
              key={value}
              className="absolute end-2 translate-y-1/2"
              style={{ bottom: `${(value / top) * 100}%` }}
            >
              {tick(value)}
            </span>
          ))}
        </div>
        <div className="relative h-52">
          {ticks.map((value) => (
            <span
              key={value}
              className="absolute inset-x-0 border-t border-line"
              style={{ bottom: `${(value / top) * 100}%` }}
            />
          ))}
          <div className="absolute inset-0 flex items-stretch justify-around">
            {bars.map((bar) => (
              <Column key={bar.key} bar={bar} top={top} />
            ))}
          </div>
        </div>
        <span />
        <div className="mt-1 flex justify-around text-center text-xs text-muted">
          {bars.map((bar, index) => (
            <span
              key={bar.key}
              className={cx(
                "flex min-w-0 flex-1 justify-center whitespace-nowrap",
                index % (every * 3) === 0 ? "" : "max-sm:invisible",
                index % every === 0 ? "" : "invisible"
              )}
            >
              {bar.label}
            </span>
          ))}
        </div>
      </div>
      <table className="sr-only">
        <caption>{label}</caption>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.key}>
              <th scope="row">{bar.label}</th>
              <td>{bar.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

const Column = ({ bar, top }: { bar: Bar; top: number }) => {
  const height = (Math.max(0, bar.value) / top) * 100
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className="h-full w-[68%] max-w-12 min-w-1 flex-1 px-px sm:px-1"
    >
      <title>{`${bar.label}: ${bar.text}`}</title>
      <rect width={100} height={100} className="fill-transparent" />
      <rect y={100 - height} width={100} height={height} className="fill-accent" />
    </svg>
  )
}
