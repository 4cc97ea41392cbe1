import { checkDecision } from "../decision"
import { heldOf } from "../states"
import { hold } from "./sample"

describe("checkDecision", () => {
  it.each([
    ["release of all", { release: 1000n, refund: 0n }],
    ["refund of all", { release: 0n, refund: 1000n }],
    ["split", { release: 400n, refund: 600n }],
  ])("allows a %s", (_, decision) => {
    expect(() => checkDecision(hold(), { ...decision, held: 1000n })).not.toThrow()
  })

  it.each([
    ["nothing", {}, { release: 0n, refund: 0n }, /how much/],
    ["more than is held", {}, { release: 600n, refund: 401n }, /more than is held/],
    ["what left before", { released: 500n }, { release: 501n, refund: 0n }, /more than is held/],
    ["what is in dispute", { frozen: 300n }, { release: 0n, refund: 701n }, /in dispute/],
  ])("refuses %s", (_, more, decision, message) => {
    const money = hold(more)
    expect(() => checkDecision(money, { ...decision, held: heldOf(money) })).toThrow(message)
  })

  it("refuses what was decided on another amount", () => {
    const late = { release: 100n, refund: 0n, held: 1000n }
    expect(() => checkDecision(hold({ released: 100n }), late)).toThrow(/changed/)
  })
})
