import { readRegions, writeRegions } from "../regions"

describe("the regions of a distributor as text", () => {
  it("are a country, or a country with a beginning of its postal codes", () => {
    expect(readRegions("DE\n\nat 1\nGB, SW1A\n ch;80 ")).toEqual([
      { country_code: "de", postal_prefix: null },
      { country_code: "at", postal_prefix: "1" },
      { country_code: "gb", postal_prefix: "SW1A" },
      { country_code: "ch", postal_prefix: "80" },
    ])
  })

  it("come back as they were written", () => {
    const regions = [
      { country_code: "de", postal_prefix: null },
      { country_code: "nl", postal_prefix: "10" },
    ]
    expect(readRegions(writeRegions(regions))).toEqual(regions)
    expect(readRegions("")).toEqual([])
  })

  it.each(["Germany", "D", "DE 123456789012", "DE\n80"])("are not %p", (text) =>
    expect(readRegions(text)).toBeNull()
  )
})
