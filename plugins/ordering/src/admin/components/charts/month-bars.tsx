import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts"
import { CHART, TICK } from "./colors"
import { TooltipBox } from "./tooltip-box"

export type Point = { label: string; value: number }

type MonthBarsProps = {
  points: readonly Point[]
  name: string
  /** Writes a value in full, e.g. with its currency. */
  write: (value: number) => string
  /** Writes a value in the little room of an axis. */
  writeShort: (value: number) => string
  color?: string
}

/** A value for each month of a period, as upright bars. */
export const MonthBars = ({ points, name, write, writeShort, color }: MonthBarsProps) => (
  <ResponsiveContainer width="100%" height={220}>
    <BarChart
      data={[...points]}
      title={name}
      margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
      maxBarSize={48}
    >
      <CartesianGrid vertical={false} stroke={CHART.grid} />
      <XAxis dataKey="label" tick={TICK} tickLine={false} axisLine={{ stroke: CHART.grid }} />
      <YAxis
        width={64}
        tick={TICK}
        tickLine={false}
        axisLine={false}
        tickFormatter={writeShort}
        allowDecimals={false}
      />
      <Tooltip cursor={{ fill: CHART.hover }} content={<TooltipBox write={write} />} />
      <Bar
        dataKey="value"
        name={name}
        fill={color ?? CHART.bar}
        radius={[3, 3, 0, 0]}
        isAnimationActive={false}
      />
    </BarChart>
  </ResponsiveContainer>
)
