import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from "recharts"
import { CHART } from "./colors"

type ShareBarProps = { value: number; of: number; color?: string; name: string }

/** One value against the whole that it is part of. */
export const ShareBar = ({ value, of, color, name }: ShareBarProps) => (
  <ResponsiveContainer width="100%" height={10}>
    <BarChart
      data={[{ value, rest: Math.max(0, of - value) }]}
      title={name}
      layout="vertical"
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barSize={8}
      accessibilityLayer={false}
    >
      <XAxis type="number" hide domain={[0, Math.max(of, value, 1e-9)]} />
      <YAxis type="category" hide />
      <Bar
        dataKey="value"
        stackId="whole"
        fill={color ?? CHART.bar}
        isAnimationActive={false}
        radius={[4, 0, 0, 4]}
      />
      <Bar
        dataKey="rest"
        stackId="whole"
        fill={CHART.rest}
        isAnimationActive={false}
        radius={[0, 4, 4, 0]}
      />
    </BarChart>
  </ResponsiveContainer>
)
