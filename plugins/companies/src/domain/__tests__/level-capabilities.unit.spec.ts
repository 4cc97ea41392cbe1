import { capabilitiesOf, effectiveLevel, unlockedBy } from "../level-capabilities"

describe("what a level allows", () => {
  it.each([
    ["retailer", 0, []],
    ["retailer", 1, ["request_relationships", "place_orders"]],
    ["retailer", 3, ["request_relationships", "place_orders"]],
    ["manufacturer", 1, []],
    ["manufacturer", 2, ["be_listed", "accept_retailers", "sell"]],
    ["distributor", 1, []],
    ["distributor", 2, ["accept_retailers", "serve_region"]],
  ] as const)("%s at level %i may %p", (kind, level, capabilities) => {
    expect(capabilitiesOf(kind, level)).toEqual(capabilities)
  })

  it("says what a level adds to the ones below", () => {
    expect(unlockedBy("retailer", 1)).toEqual(["request_relationships", "place_orders"])
    expect(unlockedBy("retailer", 2)).toEqual([])
    expect(unlockedBy("manufacturer", 4)).toEqual([])
  })
})

describe("effectiveLevel", () => {
  const now = new Date("2027-01-01T00:00:00Z")

  it.each([
    ["never expires", null, 2],
    ["expires later", new Date("2027-01-01T00:00:00.001Z"), 2],
    ["expires now", now, 0],
    ["has expired", new Date("2026-12-31T00:00:00Z"), 0],
  ])("%s", (_case, verified_until, level) => {
    expect(effectiveLevel({ verification_level: 2, verified_until }, now)).toBe(level)
  })
})
