import { assignableRoles, memberOffers } from "../members"
import { can, companyPagesFor, mayCompany, topPagesFor } from "../permissions"

const viewer = {
  permissions: ["company.read", "catalogue.read", "orders.read"],
  capabilities: [],
  restriction: null,
}
const owner = {
  permissions: [
    "company.read",
    "company.write",
    "members.read",
    "members.manage",
    "verification.read",
    "relationships.read",
  ],
  capabilities: ["request_relationships"],
  restriction: null,
}

describe("what the company area offers", () => {
  it("lists only the pages of the role", () => {
    expect(companyPagesFor(viewer).map(({ key }) => key)).toEqual([
      "profile",
      "locations",
      "approvalRules",
      "spendingLimits",
      "disputes",
      "history",
    ])
    expect(companyPagesFor(owner)).toHaveLength(8)
  })

  it("offers nothing while the company is restricted", () => {
    const suspended = { ...owner, restriction: "COMPANY_SUSPENDED" }
    expect(can(suspended, "company.read")).toBe(false)
    expect(mayCompany(suspended, "request_relationships")).toBe(false)
    expect(companyPagesFor(suspended)).toEqual([])
  })
})

describe("the navigation", () => {
  const keys = (me: Parameters<typeof topPagesFor>[0]) => topPagesFor(me).map(({ key }) => key)

  it("shows a visitor what is public", () => {
    expect(keys(null)).toEqual(["catalogue", "manufacturers", "sell"])
  })

  it("offers ordering only to whom it is open", () => {
    const buyer = {
      ...viewer,
      company: {},
      permissions: [...viewer.permissions, "orders.place"],
    }
    expect(keys(buyer)).toContain("quickOrder")
    expect(keys({ ...viewer, company: {} })).not.toContain("quickOrder")
    expect(keys({ ...viewer, company: {} })).toContain("orders")
    expect(keys({ ...buyer, company: null })).not.toContain("orders")
  })
})

const role = (id: string, permissions: string[]) => ({
  id,
  key: null,
  name: id,
  audience: "retailer" as const,
  permissions,
  requires_mfa: false,
  built_in: false,
})

describe("assignableRoles", () => {
  it("leaves out roles with a permission that the viewer lacks", () => {
    const roles = [role("small", ["company.read"]), role("large", ["company.read", "finance.read"])]
    expect(assignableRoles(roles, ["company.read"]).map(({ id }) => id)).toEqual(["small"])
  })
})

describe("memberOffers", () => {
  const actor = { type: "customer", id: "cus_1", email: "a@b.c", name: "A", email_verified: true }
  const boss = { actor, role: { key: "owner", name: "Owner" }, permissions: owner.permissions }
  const member = (actor_id: string, status: "active" | "deactivated", key = "buyer") => ({
    actor_id,
    status,
    role: { id: "r", key, name: key },
  })

  it("lets an owner manage others", () => {
    expect(memberOffers(boss, member("cus_2", "active"))).toEqual({
      changeRole: true,
      deactivate: true,
      reactivate: false,
      makeOwner: true,
    })
    expect(memberOffers(boss, member("cus_2", "deactivated"))).toMatchObject({
      reactivate: true,
      makeOwner: false,
    })
  })

  it("keeps people from deactivating themselves, and administrators from giving ownership away", () => {
    expect(memberOffers(boss, member("cus_1", "active", "owner")).deactivate).toBe(false)
    const admin = { ...boss, role: { key: "admin", name: "Administrator" } }
    expect(memberOffers(admin, member("cus_2", "active")).makeOwner).toBe(false)
    expect(memberOffers(admin, member("cus_1", "active")).changeRole).toBe(false)
  })

  it("offers nothing to a role that only reads", () => {
    const reader = {
      ...boss,
      role: { key: "viewer", name: "Viewer" },
      permissions: ["members.read"],
    }
    expect(Object.values(memberOffers(reader, member("cus_2", "active")))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})
