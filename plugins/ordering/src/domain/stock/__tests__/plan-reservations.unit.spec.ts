import fc from "fast-check"
import { planReservations, type Level, type StockLine } from "../plan-reservations"

const level = (id: string, stocked: number, more: Partial<Level> = {}): Level => ({
  id,
  inventory_item_id: "item",
  location_id: `at_${id}`,
  stocked,
  reserved: 0,
  ...more,
})

const line = (line_id: string, quantity: number, more: Partial<StockLine> = {}): StockLine => ({
  line_id,
  quantity,
  parts: [{ inventory_item_id: "item", required: 1 }],
  backorder_limit: 0,
  ...more,
})

const places = (levels: Level[], lines: StockLine[]) =>
  planReservations(levels, lines).reservations.map((one) => [
    one.line_id,
    one.level.id,
    one.quantity,
    one.allow_backorder,
  ])

describe("planReservations", () => {
  it("takes the place that is left with least, and the fullest when none suffices", () => {
    expect(places([level("big", 50), level("small", 12)], [line("a", 12)])).toEqual([
      ["a", "small", 12, false],
    ])
    expect(places([level("big", 7), level("small", 5)], [line("a", 12)])).toEqual([
      ["a", "big", 12, true],
    ])
  })

  it("lets the second of two lines that share an item see what the first took", () => {
    const plan = planReservations([level("l", 10)], [line("a", 6), line("b", 6)])
    expect(plan.shortages).toEqual([{ line_id: "b", available: 4 }])
    expect(plan.available).toEqual(new Map([["a", 10], ["b", 4]])) // prettier-ignore
  })

  it("allows as many beyond the stock as the rule says, and any number when made to order", () => {
    const levels = [level("l", 2)]
    expect(planReservations(levels, [line("a", 5, { backorder_limit: 3 })]).shortages).toEqual([])
    expect(planReservations(levels, [line("a", 6, { backorder_limit: 3 })]).shortages).toEqual([
      { line_id: "a", available: 5 },
    ])
    expect(places(levels, [line("a", 900, { backorder_limit: null })])).toEqual([
      ["a", "l", 900, true],
    ])
  })

  it("counts a kit by its scarcest part, and takes all of its parts", () => {
    const levels = [level("cup", 10), level("lid", 6, { inventory_item_id: "lid" })]
    const parts = [
      { inventory_item_id: "item", required: 1 },
      { inventory_item_id: "lid", required: 2 },
    ]
    expect(places(levels, [line("a", 3, { parts })])).toEqual([
      ["a", "cup", 3, false],
      ["a", "lid", 6, false],
    ])
    expect(planReservations(levels, [line("a", 4, { parts })]).shortages).toEqual([
      { line_id: "a", available: 3 },
    ])
  })

  it("sets nothing aside for what is not counted", () => {
    expect(places([], [line("a", 5, { parts: [] })])).toEqual([])
  })

  it("never takes more than there is, whatever is ordered", () => {
    const levels = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { maxLength: 4 })
    const lines = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 8 })
    fc.assert(
      fc.property(levels, lines, fc.nat(10), (stock, quantities, backorder_limit) => {
        const rows = stock.map(([stocked, reserved], index) =>
          level(`l${index}`, stocked, { reserved: Math.min(stocked, reserved) })
        )
        const free = rows.reduce((sum, { stocked, reserved }) => sum + stocked - reserved, 0)
        const plan = planReservations(
          rows,
          quantities.map((quantity, index) => line(`a${index}`, quantity, { backorder_limit }))
        )
        const taken = plan.reservations.reduce((sum, { quantity }) => sum + quantity, 0)
        expect(taken).toBeLessThanOrEqual(free + backorder_limit)
      })
    )
  })
})
