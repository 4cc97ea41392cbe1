import fc from "fast-check"
import { planAcceptance, proportion, type OrderedLine } from "../acceptance"
import { creditFor } from "../returns"

const line = fc
  .record({
    quantity: fc.integer({ min: 1, max: 5000 }),
    unit_price: fc.bigInt({ min: 0n, max: 1_000_000n }),
    discountShare: fc.integer({ min: 0, max: 100 }),
    rate: fc.integer({ min: 0, max: 27 }),
  })
  .map(({ quantity, unit_price, discountShare, rate }): Omit<OrderedLine, "id"> => {
    const subtotal = unit_price * BigInt(quantity)
    const discount = (subtotal * BigInt(discountShare)) / 100n
    return {
      quantity,
      unit_price,
      subtotal,
      discount,
      tax: ((subtotal - discount) * BigInt(rate)) / 100n,
    }
  })

const order = fc
  .array(line, { minLength: 1, maxLength: 8 })
  .map((lines) => lines.map((each, index) => ({ ...each, id: `l${index}` })))

const answered = order.chain((lines) =>
  fc.record({
    lines: fc.constant(lines),
    quantities: fc.tuple(...lines.map(({ quantity }) => fc.integer({ min: 0, max: quantity }))),
  })
)

const answersOf = (lines: readonly OrderedLine[], quantities: readonly number[]) =>
  lines.map(({ id }, index) => ({ line_id: id, quantity: quantities[index], reason_code: "other" }))

describe("an acceptance", () => {
  it("takes everything, at exactly the ordered amounts, where nothing is said", () => {
    fc.assert(
      fc.property(order, (lines) => {
        const { state, less, lines: accepted } = planAcceptance(lines, [])
        expect(state).toBe("accepted")
        expect(less).toEqual({ goods: 0n, discount: 0n, tax: 0n, total: 0n })
        expect(accepted.map(({ reject_reason }) => reject_reason)).toEqual(lines.map(() => null))
      })
    )
  })

  it("never charges more than was ordered, and what it takes off adds up to the cent", () => {
    fc.assert(
      fc.property(answered, ({ lines, quantities }) => {
        fc.pre(quantities.some((quantity) => quantity > 0))
        const { less, lines: accepted, state } = planAcceptance(lines, answersOf(lines, quantities))
        const total = (rows: readonly Pick<OrderedLine, "subtotal" | "discount" | "tax">[]) =>
          rows.reduce((sum, row) => sum + row.subtotal - row.discount + row.tax, 0n)
        expect(total(lines) - less.total).toBe(total(accepted))
        expect(less.total >= 0n && total(accepted) >= 0n).toBe(true)
        const whole = quantities.every((quantity, index) => quantity === lines[index].quantity)
        expect(state).toBe(whole ? "accepted" : "partially_accepted")
        for (const [index, { tax, discount }] of accepted.entries()) {
          expect(tax <= lines[index].tax && discount <= lines[index].discount).toBe(true)
        }
      })
    )
  })

  it("of nothing at all is refused", () => {
    fc.assert(
      fc.property(order, (lines) => {
        const none = answersOf(
          lines,
          lines.map(() => 0)
        )
        expect(() => planAcceptance(lines, none)).toThrow("reject it")
      })
    )
  })
})

describe("a proportion", () => {
  it("is the whole for the whole, nothing for nothing, and rounds half up in between", () => {
    expect(proportion(101n, 1, 2)).toBe(51n)
    expect(proportion(100n, 1, 3)).toBe(33n)
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.integer({ min: 1, max: 10_000 }),
        (amount, whole) => {
          expect(proportion(amount, whole, whole)).toBe(amount)
          expect(proportion(amount, 0, whole)).toBe(0n)
        }
      )
    )
  })
})

describe("credits", () => {
  it("of a line that comes back in parts add up to exactly what was charged for it", () => {
    fc.assert(
      fc.property(
        line,
        fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 20 }),
        (sold, parts) => {
          let returned = 0
          let credited = 0n
          for (const wanted of [...parts, sold.quantity]) {
            const quantity = Math.min(wanted, sold.quantity - returned)
            const { subtotal, discount, tax } = creditFor(sold, returned, quantity)
            expect(subtotal - discount + tax >= 0n || quantity > 0).toBe(true)
            credited += subtotal - discount + tax
            returned += quantity
          }
          expect(credited).toBe(sold.subtotal - sold.discount + sold.tax)
        }
      )
    )
  })
})
