import { texts } from "../run-query"
import fc from "fast-check"

/** Reads an array as Postgres writes it, quoted throughout. */
const parse = (literal: string): string[] =>
  [...literal.matchAll(/"((?:[^"\\]|\\.)*)"/gs)].map(([, text]) => text.replace(/\\(.)/gs, "$1"))

it("texts are written so that Postgres reads the same", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (values) => {
      expect(parse(texts(values))).toEqual(values)
    })
  )
  expect(texts(["a", 'say "hi"', "back\\slash", ""])).toBe(
    '{"a","say \\"hi\\"","back\\\\slash",""}'
  )
})
