import { Bar, BarChart, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts"
import { CHART, TICK } from "./colors"
import type { Point } from "./month-bars"
import { TooltipBox } from "./tooltip-box"

type RankBarsProps = {
  points: readonly Point[]
  name: string
  write: (value: number) => string
  color?: string
}

const ROW = 32
const shorten = (label: string) => (label.length > 22 ? `${label.slice(0, 21)}…` : label)

/** Named values, the largest first, as lying bars with the value at the end of each. */
export const RankBars = ({ points, name, write, color }: RankBarsProps) => (
  <ResponsiveContainer width="100%" height={points.length * ROW + 8}>
    <BarChart
      data={[...points]}
      title={name}
      layout="vertical"
      margin={{ top: 0, right: 92, bottom: 0, left: 0 }}
      barSize={14}
    >
      <XAxis type="number" hide domain={[0, "dataMax"]} />
      <YAxis
        type="category"
        dataKey="label"
        width={148}
        interval={0}
        tick={TICK}
        tickFormatter={shorten}
        tickLine={false}
        axisLine={false}
      />
      <Tooltip cursor={{ fill: CHART.hover }} content={<TooltipBox write={write} />} />
      <Bar
        dataKey="value"
        name={name}
        fill={color ?? CHART.bar}
        radius={[0, 3, 3, 0]}
        isAnimationActive={false}
      >
        <LabelList
          dataKey="value"
          position="right"
          fill={CHART.text}
          fontSize={12}
          formatter={(value: unknown) => (typeof value === "number" ? write(value) : "")}
        />
      </Bar>
    </BarChart>
  </ResponsiveContainer>
)
