import { drawChart } from "../chart"
import { grownTooMuch } from "../growth"

const measured = (...p95: number[]) => ({
  sizes: {},
  largest: [],
  rows: p95.map((p95_ms, index) => ({
    name: `row ${index}`,
    p50_ms: p95_ms,
    p95_ms,
    rps: 1,
    sql: null,
  })),
})

it("names what grew by more than half, but not what a busy machine explains", () => {
  const small = measured(40, 40, 2)
  expect(grownTooMuch(small, measured(60, 61, 6))).toEqual([
    "row 1: 40 ms grew to 61 ms, 1.5 times",
  ])
})

it("draws both bars of a pair as shares of the longer one", () => {
  const chart = drawChart([{ name: "a <b>", theirs: 200, ours: 50 }], {
    title: "t",
    theirs: "stock",
    ours: "ours",
  })
  const widths = [
    ...chart.matchAll(/class="(theirs|ours)" x="190" y="\d+" width="(\d+)" height="10"/g),
  ]
  expect(widths.map(([, , width]) => Number(width))).toEqual([420, 105])
  expect(chart).toContain("a &#60;b&#62;")
})
