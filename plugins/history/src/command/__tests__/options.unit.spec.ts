import { mappingOf, optionsOf } from "../options"

const NEEDED = ["--seller", "alder", "--file", "a.csv", "--currency", "GBP"]

describe("the command's arguments", () => {
  it("say who, what and how", () => {
    expect(
      optionsOf([...NEEDED, "--map", "sku=Stock Code", "--map", "number=No", "--dry-run"])
    ).toEqual({
      seller: "alder",
      file: "a.csv",
      currency: "gbp",
      map: ["sku=Stock Code", "number=No"],
      listings: "none",
      "dry-run": true,
      "skip-errors": false,
    })
  })

  it.each([
    [[]],
    [NEEDED.slice(2)],
    [[...NEEDED, "--listings", "all"]],
    [[...NEEDED, "--map", "x"]],
  ])("%j are refused with how to call it", (args) => {
    expect(() => optionsOf(args)).toThrow(/npm run import -- --seller/)
  })

  it("replace what was guessed of the headers", () => {
    const guessed = { Code: "sku", Text: "description" }
    expect(mappingOf(guessed, ["sku=Stock=Code"])).toEqual({
      Text: "description",
      "Stock=Code": "sku",
    })
    expect(() => mappingOf(guessed, ["colour=Code"])).toThrow(/none of number/)
  })
})
