import { element, xmlFile } from "@wholesale/core/shared/xml-writer"
import { attributeOf, elements, parseXml, textAt } from "../xml-reader"

const TEXT = `a & b < c > d "e" 'f'`

it("writes signs so that they are read back as they were", () => {
  const file = parseXml(xmlFile(element("A", [element("B", TEXT, { c: TEXT })])))
  expect(textAt(file, "A", "B")).toBe(TEXT)
  expect(attributeOf(elements(file, "A", "B")[0], "c")).toBe(TEXT)
})

it("leaves out what XML can't hold", () => {
  expect(xmlFile(element("A", "x\u0000\u0008\uFFFFy"))).toContain("<A>xy</A>")
})
