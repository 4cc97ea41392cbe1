import { channelsOf, isWanted, preferenceTable } from "../preferences"

const off = (group: string, channel: string) => ({ group, channel, enabled: false })

describe("isWanted", () => {
  const kind = { group: "orders" } as const

  it.each([
    ["nothing was chosen", kind, [], true],
    ["this cell is off", kind, [off("orders", "email")], false],
    ["it was turned on again", kind, [{ ...off("orders", "email"), enabled: true }], true],
    ["another channel is off", kind, [off("orders", "feed")], true],
    ["another group is off", kind, [off("members", "email")], true],
    ["it is mandatory", { ...kind, mandatory: true }, [off("orders", "email")], true],
  ])("when %s", (_when, type, preferences, expected) => {
    expect(isWanted(type, "email", preferences)).toBe(expected)
  })
})

describe("preferenceTable", () => {
  const kinds = [
    { group: "account", channels: ["email"], mandatory: true },
    { group: "orders", channels: ["email", "feed"] },
    { group: "orders", channels: ["email"], mandatory: true },
  ] as const

  it("has one cell per group and channel in use, in a fixed order", () => {
    expect(preferenceTable(kinds, [off("orders", "feed"), off("account", "email")])).toEqual([
      { group: "account", channel: "email", enabled: true, mandatory: true },
      { group: "orders", channel: "email", enabled: true, mandatory: false },
      { group: "orders", channel: "feed", enabled: false, mandatory: false },
    ])
  })

  it("offers devices to those only whom they can reach", () => {
    const pushed = [{ group: "orders", channels: ["feed", "push"] }] as const
    const channels = (actor: string) =>
      preferenceTable(pushed, [], channelsOf(actor)).map(({ channel }) => channel)
    expect([channels("customer"), channels("user")]).toEqual([["feed", "push"], ["feed"]])
  })
})
