import fc from "fast-check"

import { answerOf, quantityOf } from "../answer"

const LINES = [
  { id: "a", quantity: 12 },
  { id: "b", quantity: 24 },
]

describe("a seller's answer to an order", () => {
  it("is in full while nothing was touched, or set back", () => {
    const full = { kind: "full", lines: [], problems: {} }
    expect(answerOf(LINES, {})).toEqual(full)
    expect(answerOf(LINES, { a: { quantity: " 12 ", reason: "" } })).toEqual(full)
  })

  it("names only the lines of which less is delivered, each with its reason", () => {
    expect(answerOf(LINES, { b: { quantity: "6", reason: "out_of_stock" } })).toEqual({
      kind: "part",
      lines: [{ line_id: "b", quantity: 6, reason_code: "out_of_stock" }],
      problems: {},
    })
  })

  it("asks for the reason, and refuses more than was ordered and what is no number", () => {
    expect(answerOf(LINES, { a: { quantity: "0", reason: "" } }).problems).toEqual({
      a: "reason_missing",
    })
    expect(
      answerOf(LINES, { a: { quantity: "13", reason: "" }, b: { quantity: "1.5", reason: "" } })
    ).toEqual({ kind: "part", lines: [], problems: { a: "too_many", b: "not_a_quantity" } })
  })

  it("is none when nothing at all is delivered", () => {
    const nothing = { quantity: "0", reason: "discontinued" }
    expect(answerOf(LINES, { a: nothing, b: nothing }).kind).toBe("none")
    expect(answerOf(LINES, { a: nothing }).kind).toBe("part")
  })

  it("accounts for every unit of every line that has no problem", () => {
    const line = fc.record({ quantity: fc.integer({ min: 1, max: 500 }), given: fc.nat(500) })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (rows) => {
        const asked = rows.map(({ quantity }, index) => ({ id: `l${index}`, quantity }))
        const drafts = Object.fromEntries(
          rows.map(({ given }, index) => [`l${index}`, { quantity: `${given}`, reason: "other" }])
        )
        const answer = answerOf(asked, drafts)
        for (const [index, { quantity, given }] of rows.entries()) {
          const listed = answer.lines.find(({ line_id }) => line_id === `l${index}`)
          const refused = answer.problems[`l${index}`] === "too_many"
          expect(refused).toBe(given > quantity)
          expect(refused ? given : (listed?.quantity ?? quantity)).toBe(given)
        }
      })
    )
  })
})

describe("a typed quantity", () => {
  it.each([
    ["7", 7],
    [" 07 ", 7],
    ["0", 0],
    ["-1", null],
    ["1e3", null],
    ["", null],
    ["99999999", null],
  ])("%s", (text, value) => expect(quantityOf(text)).toBe(value))
})
