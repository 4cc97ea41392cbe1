import { codesOf, isWorking, mappingProblems, stepOf } from "../steps"

describe("the steps of an import", () => {
  it.each([
    ["uploaded", "mapping", false],
    ["checking", "check", true],
    ["checked", "check", false],
    ["applying", "done", true],
    ["cancelled", "done", false],
  ] as const)("%s is at %s, at work: %s", (status, step, working) => {
    expect([stepOf(status), isWorking(status)]).toEqual([step, working])
  })
})

describe("a mapping", () => {
  const columns = [
    { key: "sku", required: true },
    { key: "number", required: true },
    { key: "country", required: false },
  ]

  it("names what is missing and what is chosen twice", () => {
    expect(mappingProblems({ a: "sku", b: "sku", c: "" }, columns)).toEqual({
      missing: ["number"],
      twice: ["sku"],
    })
    expect(mappingProblems({ a: "sku", b: "number" }, columns)).toEqual({ missing: [], twice: [] })
  })
})

describe("codes", () => {
  it("are separated by commas or lines, each once", () => {
    expect(codesOf("POST, GIFT_*\nPOST;\n")).toEqual(["POST", "GIFT_*"])
  })
})
