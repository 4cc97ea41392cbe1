import fc from "fast-check"
import { creditorReference, findReferences, formatReference, isReference } from "../reference"

const body = fc.stringMatching(/^[A-Z0-9]{1,21}$/)
const DIGITS = "0123456789"

describe("a creditor reference", () => {
  // The first two are widely printed examples; the rest were reckoned by a second program.
  it.each([
    ["539007547034", "RF18539007547034"],
    ["2348231", "RF712348231"],
    ["000000000539007547034", "RF18000000000539007547034"],
    ["INV-00012", "RF19INV00012"],
    ["inv 00012", "RF19INV00012"],
  ])("of %s is %s", (number, reference) => {
    expect(creditorReference(number)).toBe(reference)
  })

  it.each(["", "---", "ÄÖ", "1".repeat(22)])("cannot be made of %j", (number) => {
    expect(() => creditorReference(number)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" })
    )
  })

  it("is valid for every number", () => {
    fc.assert(fc.property(body, (number) => isReference(creditorReference(number))))
  })

  it("is no longer valid with any one digit or letter of it changed", () => {
    const characters = [...DIGITS, ..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    fc.assert(
      fc.property(body, fc.nat(), fc.constantFrom(...characters), (number, at, character) => {
        const reference = creditorReference(number)
        const index = 2 + (at % (reference.length - 2))
        const isDigit = DIGITS.includes(reference[index])
        fc.pre(reference[index] !== character && isDigit === DIGITS.includes(character))
        const wrong = reference.slice(0, index) + character + reference.slice(index + 1)
        expect(isReference(wrong)).toBe(false)
        expect(findReferences(wrong)).toEqual([])
      })
    )
  })

  it("with a wrong digit is not taken for another one in its printed groups", () => {
    const wrongDigit = fc.tuple(
      fc.stringMatching(/^[0-9]{1,21}$/),
      fc.nat(),
      fc.integer({ min: 1, max: 9 })
    )
    fc.assert(
      fc.property(wrongDigit, ([number, at, step]) => {
        const reference = creditorReference(number)
        const index = 2 + (at % (reference.length - 2))
        const digit = (Number(reference[index]) + step) % 10
        const wrong = reference.slice(0, index) + digit + reference.slice(index + 1)
        expect(findReferences(`for ${formatReference(wrong)}.`)).toEqual([])
      }),
      { numRuns: 1000 }
    )
  })

  it.each(["", "RF", "RF18", "RF1853900754703", "XX18539007547034", "RF18" + "5".repeat(22)])(
    "is not %j",
    (text) => {
      expect(isReference(text)).toBe(false)
    }
  )

  it.each([
    ["RF18539007547034", "RF18 5390 0754 7034"],
    ["rf19inv00012", "RF19 INV0 0012"],
    ["RF71 2348 231", "RF71 2348 231"],
  ])("%s is printed as %s", (reference, printed) => {
    expect(formatReference(reference)).toBe(printed)
  })
})

describe("findReferences", () => {
  const one = "RF18539007547034"

  it.each([
    [one, [one]],
    ["RF18 5390 0754 7034", [one]],
    ["rf18 5390 0754 7034", [one]],
    ["Rechnung RF18 5390\n0754 7034, danke", [one]],
    ["RF185390075\n47034", [one]],
    ["R F1 8539 0075 4703 4", [one]],
    // "RF25INV00" alone is valid too.
    ["RF25INV00 001", ["RF25INV00001"]],
    ["RF\n18 5390 0754 7034", [one]],
    ["Ref:RF18539007547034/2026", [one]],
    ["(RF18 5390 0754 7034)", [one]],
    ["RF18 5390 0754 7034 05.01.2026", [one]],
    ["RF18 5390 0754 7034/INV 7", [one]],
    ["RF18\u00a05390\u00a00754\u00a07034", [one]],
    ["RF18 5390 0754 7034 with thanks", [one]],
    ["RF18539007547034 2026", [one]],
    ["RF18 5390 0754 7034 and RF71 2348 231", [one, "RF712348231"]],
    [`${one} ${one}`, [one]],
    ["RF19539007547034", []],
    ["RF18 5390 0754 7035", []],
    ["XRF18539007547034", []],
    ["RF18", []],
    ["invoice 12", []],
    ["", []],
  ])("in %j are %j", (text, references) => {
    expect(findReferences(text)).toEqual(references)
  })

  it("finds a printed reference in any words", () => {
    const words = fc.array(fc.constantFrom("thanks", "Rechnung", "for goods", "-", "\n"))
    fc.assert(
      fc.property(body, words, words, (number, before, after) => {
        fc.pre(/[0-9]/.test(number.slice(0, 4)))
        const reference = creditorReference(number)
        const text = [...before, formatReference(reference), "/", ...after].join(" ")
        expect(findReferences(text)).toContain(reference)
      })
    )
  })

  it("reads a long text in no time", () => {
    const text = "RF18 ".repeat(20_000) + "R ".repeat(20_000) + " ".repeat(50_000)
    const before = performance.now()
    findReferences(text)
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
