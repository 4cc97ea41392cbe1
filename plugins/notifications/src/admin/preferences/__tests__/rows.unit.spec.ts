import { toRows } from "../rows"

describe("toRows", () => {
  it("puts the channels of a group side by side and keeps the order of the groups", () => {
    const email = { group: "account", channel: "email", enabled: true, mandatory: true } as const
    const feed = { group: "account", channel: "feed", enabled: false, mandatory: false } as const
    const members = { group: "members", channel: "feed", enabled: true, mandatory: false } as const
    expect(toRows([email, members, feed])).toEqual({
      channels: ["email", "feed"],
      rows: [
        { group: "account", cells: { email, feed } },
        { group: "members", cells: { feed: members } },
      ],
    })
  })
})
