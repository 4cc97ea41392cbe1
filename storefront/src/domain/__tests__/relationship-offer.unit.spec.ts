import type { MeDto } from "@wholesale/companies/http/members"
import { mayAsk, relationshipOffer } from "../relationship-offer"

const me = (change: Partial<MeDto> = {}): MeDto => ({
  actor: { type: "customer", id: "cus_1", email: "a@b.c", name: "A", email_verified: true },
  acting_as: "company",
  company: {
    id: "comp_1",
    kind: "retailer",
    name: "Shop",
    handle: "shop",
    status: "active",
    verification_level: 1,
  },
  role: { key: "owner", name: "Owner" },
  permissions: ["relationships.manage"],
  capabilities: ["request_relationships"],
  restriction: null,
  memberships: [],
  unread_notifications: 0,
  ...change,
})

describe("relationshipOffer", () => {
  it.each([
    ["sign_in", null, null],
    ["request", me(), null],
    ["level_too_low", me({ capabilities: [] }), null],
    ["not_allowed", me({ permissions: [] }), null],
    ["not_retailer", me({ company: null }), null],
    ["requested", me({ permissions: [] }), { status: "requested" }],
    ["approved", me(), { status: "approved" }],
    ["declined", me(), { status: "declined" }],
    ["blocked", me(), { status: "blocked" }],
  ])("is %s", (expected, viewer, relationship) => {
    expect(relationshipOffer(viewer, relationship)).toBe(expected)
  })

  it("lets a declined retailer ask again, if the role may", () => {
    expect(mayAsk("declined", me())).toBe(true)
    expect(mayAsk("declined", me({ permissions: [] }))).toBe(false)
    expect(mayAsk("requested", me())).toBe(false)
    expect(mayAsk("blocked", me())).toBe(false)
  })
})
