import { planDeliveries } from "../plan-deliveries"
import { personToRecipient, toLocale, type Person } from "../types"

const person = (overrides: Partial<Person> = {}): Person => ({
  actor_type: "user",
  actor_id: "user_1",
  email: "ada@example.com",
  name: "Ada",
  locale: "de-AT",
  company_id: "comp_1",
  ...overrides,
})

const kind = {
  type: "order.placed",
  group: "orders",
  channels: ["email", "feed"],
} as const

const plan = (
  people: Person[],
  off: { actor_id: string; channel: string }[] = [],
  type: typeof kind & { mandatory?: boolean } = kind
) =>
  planDeliveries(type, "order_1", people.map(personToRecipient), (account) =>
    off
      .filter((row) => row.actor_id === account.actor_id)
      .map(({ channel }) => ({ group: "orders", channel, enabled: false }))
  ).map((delivery) => delivery.key)

describe("planDeliveries", () => {
  it("makes one delivery per recipient and channel, each with its own key", () => {
    const other = person({ actor_id: "user_2", email: "bob@example.com", company_id: null })
    expect(plan([person(), other])).toEqual([
      "order.placed:order_1:email:ada@example.com",
      "order.placed:order_1:feed:comp_1:user:user_1",
      "order.placed:order_1:email:bob@example.com",
      "order.placed:order_1:feed:operator:user:user_2",
    ])
  })

  it("pushes to customers only, whose browsers the storefront asked", () => {
    const buyer = person({ actor_type: "customer", actor_id: "cus_1" })
    const pushed = { ...kind, channels: ["push"] as const }
    expect(
      planDeliveries(pushed, "order_1", [person(), buyer].map(personToRecipient), () => []).map(
        ({ key }) => key
      )
    ).toEqual(["order.placed:order_1:push:comp_1:customer:cus_1"])
  })

  it("tells a recipient who was found twice only once", () => {
    expect(plan([person(), person({ email: " ADA@example.com" })])).toHaveLength(2)
  })

  it("leaves out what a recipient turned off, for them alone", () => {
    const other = person({ actor_id: "user_2", email: "bob@example.com" })
    expect(plan([person(), other], [{ actor_id: "user_1", channel: "email" }])).toEqual([
      "order.placed:order_1:feed:comp_1:user:user_1",
      "order.placed:order_1:email:bob@example.com",
      "order.placed:order_1:feed:comp_1:user:user_2",
    ])
  })

  it("ignores preferences for what is mandatory", () => {
    const off = [{ actor_id: "user_1", channel: "email" }]
    expect(plan([person()], off, { ...kind, mandatory: true })).toHaveLength(2)
  })

  it("skips a channel on which a recipient can't be reached", () => {
    expect(plan([person({ email: null })])).toEqual([
      "order.placed:order_1:feed:comp_1:user:user_1",
    ])
    const address = { account: null, email: "new@example.com", name: null, locale: "en" } as const
    const deliveries = planDeliveries(kind, "k", [address], () => {
      throw new Error("a bare address has no preferences")
    })
    expect(deliveries.map((delivery) => delivery.channel)).toEqual(["email"])
  })

  it("carries the nearest locale", () => {
    expect(personToRecipient(person()).locale).toBe("de")
    expect([toLocale("de"), toLocale("DE_ch"), toLocale("fr"), toLocale(null)]).toEqual([
      "de",
      "de",
      "en",
      "en",
    ])
  })
})
