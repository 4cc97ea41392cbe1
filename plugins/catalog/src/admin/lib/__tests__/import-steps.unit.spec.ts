import { mappingProblems, stepOf } from "../import-steps"

const COLUMNS = [
  { key: "sku", required: true },
  { key: "title", required: true },
  { key: "stock", required: false },
]

describe("the steps of an import", () => {
  it("lead from the columns over the dry run to the result", () => {
    expect(
      (["uploaded", "checking", "checked", "applying", "failed"] as const).map(stepOf)
    ).toEqual(["mapping", "check", "check", "done", "done"])
  })
})

describe("what the columns of a file mean", () => {
  it("is complete once every required column is read from one header", () => {
    const mapping = { Artikel: "sku", Name: "title", Farbe: "" }
    expect(mappingProblems(mapping, COLUMNS, "upsert")).toEqual({ missing: [], twice: [] })
  })

  it("names what is missing, and what two headers are read as", () => {
    const mapping = { A: "stock", B: "stock", C: "sku" }
    expect(mappingProblems(mapping, COLUMNS, "add")).toEqual({
      missing: ["title"],
      twice: ["stock"],
    })
  })

  it("asks only for the SKU to take products off the shop", () => {
    expect(mappingProblems({ A: "sku" }, COLUMNS, "deactivate").missing).toEqual([])
    expect(mappingProblems({}, COLUMNS, "deactivate").missing).toEqual(["sku"])
  })
})
