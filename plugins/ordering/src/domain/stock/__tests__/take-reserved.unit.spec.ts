import fc from "fast-check"
import { leavingParts, takeReserved, type LeavingLine, type Reserved } from "../take-reserved"

const line = (line_id: string, quantity: number, more: Partial<LeavingLine> = {}): LeavingLine => ({
  line_id,
  quantity,
  managed: true,
  required: new Map([["cup", 1]]),
  ...more,
})

const reserved = (line_id: string, quantity: number, inventory_item_id = "cup"): Reserved => ({
  id: `${line_id}-${inventory_item_id}`,
  line_id,
  inventory_item_id,
  location_id: "here",
  quantity,
})

const left = (lines: LeavingLine[], reservations: Reserved[]) =>
  takeReserved(leavingParts(lines, reservations), reservations).map((taking) => [
    taking.id,
    taking.quantity,
    taking.left,
  ])

describe("goods that leave", () => {
  it.each([
    ["all of it", 12, [["a-cup", 12, 0]]],
    ["a part of it", 5, [["a-cup", 5, 7]]],
  ])("are taken out of what is set aside, %s", (_case, quantity, expected) => {
    expect(left([line("a", quantity)], [reserved("a", 12), reserved("b", 3)])).toEqual(expected)
  })

  it("are all parts of a kit, as many as one unit takes of each", () => {
    const required = new Map([["cup", 1], ["lid", 2]]) // prettier-ignore
    expect(left([line("a", 3, { required })], [reserved("a", 4), reserved("a", 8, "lid")])).toEqual(
      [
        ["a-cup", 3, 1],
        ["a-lid", 6, 2],
      ]
    )
  })

  it("are counted once per unit when the variant no longer knows the inventory item", () => {
    expect(left([line("a", 3, { required: new Map() })], [reserved("a", 3)])).toEqual([
      ["a-cup", 3, 0],
    ])
  })

  it("leave stock alone where it is not counted", () => {
    const lines = [line("a", 3, { managed: false })]
    expect(leavingParts(lines, [])).toEqual([
      { line_id: "a", inventory_item_id: null, quantity: 3 },
    ])
    expect(left(lines, [reserved("b", 3)])).toEqual([])
  })

  it("are refused when nothing, or not enough, is set aside for their line", () => {
    expect(() => left([line("a", 1)], [reserved("b", 9)])).toThrow("No stock is reserved")
    expect(() => left([line("a", 4)], [reserved("a", 3), reserved("b", 9)])).toThrow(
      "More leaves than is reserved for the item a"
    )
  })

  it("come out of reservations exactly, whatever is set aside where", () => {
    const quantities = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(quantities, fc.integer({ min: 1, max: 3 }), fc.nat(40), (own, take, wanted) => {
        const reservations = own.map((quantity, n) => ({
          ...reserved("a", quantity),
          id: `a${n}`,
        }))
        const others = own.map((quantity, n) => reserved(`b${n}`, quantity))
        const lines = [line("a", wanted, { required: new Map([["cup", take]]) })]
        const all = [...others, ...reservations]
        const there = own.reduce((sum, quantity) => sum + quantity, 0)
        if (wanted * take > there) {
          expect(() => left(lines, all)).toThrow("More leaves than is reserved")
          return
        }
        const takings = takeReserved(leavingParts(lines, all), all)
        expect(takings.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(wanted * take)
        for (const taking of takings) {
          const before = reservations.find(({ id }) => id === taking.id)?.quantity
          expect(taking.left + taking.quantity).toBe(before)
          expect(taking.left).toBeGreaterThanOrEqual(0)
        }
        expect(new Set(takings.map(({ id }) => id)).size).toBe(takings.length)
      })
    )
  })
})
