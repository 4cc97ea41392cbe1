import fc from "fast-check"

import { addDays } from "@wholesale/core/admin/kit/day"
import { layOut, mondayOf, weekNumber, weeksFrom } from "../calendar"

const slot = (product: string, starts_on: string, ready_on: string) => ({
  product_id: product,
  product_title: product,
  starts_on,
  ready_on,
})

describe("the weeks of the calendar", () => {
  it.each([
    ["2026-11-22", "2026-11-16", 47],
    ["2026-11-23", "2026-11-23", 48],
    ["2026-12-31", "2026-12-28", 53],
    ["2027-01-03", "2026-12-28", 53],
    ["2025-12-31", "2025-12-29", 1],
    ["2024-02-29", "2024-02-26", 9],
  ])("%s lies in the week of %s, number %i", (day, monday, week) => {
    expect(mondayOf(day)).toBe(monday)
    expect(weekNumber(monday)).toBe(week)
  })

  it("follow one another without a gap", () => {
    expect(weeksFrom("2026-12-21", 3)).toEqual(["2026-12-21", "2026-12-28", "2027-01-04"])
  })
})

describe("the slots in the calendar", () => {
  it("are drawn from the first day to the last, both included", () => {
    const [row] = layOut([slot("mug", "2026-11-23", "2026-11-29")], "2026-11-23", 2)
    expect(row.lanes).toEqual([
      [expect.objectContaining({ left: 0, width: 0.5, clippedLeft: false, clippedRight: false })],
    ])
  })

  it("are cut off at the edges, and left out beyond them", () => {
    const rows = layOut(
      [
        slot("mug", "2026-11-20", "2026-11-23"),
        slot("mug", "2026-12-01", "2027-01-01"),
        slot("cup", "2026-11-22", "2026-11-22"),
        slot("cup", "2026-12-07", "2026-12-08"),
      ],
      "2026-11-23",
      2
    )
    expect(rows).toHaveLength(1)
    const [first, second] = rows[0].lanes[0]
    expect(first).toMatchObject({ left: 0, width: 1 / 14, clippedLeft: true })
    expect(second).toMatchObject({ left: 8 / 14, clippedRight: true })
    expect(second.left + second.width).toBeCloseTo(1)
  })

  it("share a lane only when they do not overlap, a day that both touch included", () => {
    const rows = layOut(
      [
        slot("mug", "2026-11-23", "2026-11-25"),
        slot("mug", "2026-11-25", "2026-11-27"),
        slot("mug", "2026-11-26", "2026-11-26"),
        slot("cup", "2026-11-23", "2026-11-25"),
      ],
      "2026-11-23",
      1
    )
    expect(rows.map(({ title }) => title)).toEqual(["cup", "mug"])
    expect(rows[1].lanes.map((lane) => lane.map((bar) => bar.slot.starts_on))).toEqual([
      ["2026-11-23", "2026-11-26"],
      ["2026-11-25"],
    ])
  })

  it("are all drawn once, inside the calendar, without overlap in a lane", () => {
    const day = fc.integer({ min: -20, max: 60 }).map((at) => addDays("2026-11-23", at))
    const slots = fc.array(
      fc
        .tuple(fc.constantFrom("a", "b", "c"), day, fc.nat(30))
        .map(([product, start, length]) => slot(product, start, addDays(start, length)))
    )
    fc.assert(
      fc.property(slots, (all) => {
        const rows = layOut(all, "2026-11-23", 6)
        const drawn = rows.flatMap(({ lanes }) => lanes.flat())
        const visible = all.filter(
          ({ starts_on, ready_on }) => ready_on >= "2026-11-23" && starts_on <= "2027-01-03"
        )
        expect(new Set(drawn.map((bar) => bar.slot))).toEqual(new Set(visible))
        expect(drawn).toHaveLength(visible.length)
        for (const lane of rows.flatMap(({ lanes }) => lanes)) {
          lane.forEach((bar, index) => {
            expect(bar.width).toBeGreaterThan(0)
            expect(bar.left + bar.width).toBeLessThanOrEqual(1 + 1e-9)
            const before = lane[index - 1]
            expect(before ? before.left + before.width : 0).toBeLessThanOrEqual(bar.left + 1e-9)
          })
        }
      })
    )
  })
})
