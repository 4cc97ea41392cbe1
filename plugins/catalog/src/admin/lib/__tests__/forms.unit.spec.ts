import { readCountries } from "../countries"
import { wholeNumber } from "../listing-form"

describe("fields of the selling forms", () => {
  it("tell an empty number from a wrong one", () => {
    expect(["", " 12 ", "0", "1.5", "-1", "x"].map(wholeNumber)).toEqual([
      null,
      12,
      0,
      undefined,
      undefined,
      undefined,
    ])
  })

  it("read countries as people list them", () => {
    expect(readCountries("DE, at;CH  fr")).toEqual(["de", "at", "ch", "fr"])
    expect(readCountries("de DE")).toEqual(["de"])
    expect(readCountries("")).toEqual([])
    expect(readCountries("Germany")).toBeNull()
  })
})
