import fc from "fast-check"
import { planShipment } from "../shipping"

const line = fc
  .record({ accepted: fc.integer({ min: 0, max: 500 }), share: fc.integer({ min: 0, max: 100 }) })
  .map(({ accepted, share }) => ({
    accepted_quantity: accepted,
    shipped_quantity: Math.floor((accepted * share) / 100),
  }))

const lines = fc
  .array(line, { minLength: 1, maxLength: 6 })
  .map((rows) => rows.map((row, index) => ({ ...row, id: `l${index}` })))
  .filter((rows) => rows.some((row) => row.accepted_quantity > row.shipped_quantity))

describe("a shipment", () => {
  it("without wishes takes all that is open, and the order is shipped", () => {
    fc.assert(
      fc.property(lines, (rows) => {
        const { parts, state } = planShipment(rows, [])
        expect(state).toBe("shipped")
        for (const row of rows) {
          const part = parts.find(({ line_id }) => line_id === row.id)?.quantity ?? 0
          expect(row.shipped_quantity + part).toBe(row.accepted_quantity)
        }
      })
    )
  })

  it("never takes more than is open", () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 100 }), (rows, more) => {
        const [row] = rows
        const open = row.accepted_quantity - row.shipped_quantity
        expect(() => planShipment(rows, [{ line_id: row.id, quantity: open + more }])).toThrow(
          `${open} are still to be shipped`
        )
      })
    )
  })

  it("of a part leaves the order partly shipped", () => {
    const rows = [{ id: "a", accepted_quantity: 5, shipped_quantity: 1 }]
    expect(planShipment(rows, [{ line_id: "a", quantity: 3 }]).state).toBe("partially_shipped")
    expect(planShipment(rows, [{ line_id: "a", quantity: 4 }]).state).toBe("shipped")
  })

  it("counts a line that is named twice twice", () => {
    const rows = [{ id: "a", accepted_quantity: 5, shipped_quantity: 0 }]
    const twice = { line_id: "a", quantity: 3 }
    expect(() => planShipment(rows, [twice, twice])).toThrow("2 are still to be shipped")
  })

  it("of a foreign line, or of nothing, is refused", () => {
    const rows = [{ id: "a", accepted_quantity: 5, shipped_quantity: 5 }]
    expect(() => planShipment(rows, [{ line_id: "x", quantity: 1 }])).toThrow("was not found")
    expect(() => planShipment(rows, [])).toThrow("Everything")
  })
})
