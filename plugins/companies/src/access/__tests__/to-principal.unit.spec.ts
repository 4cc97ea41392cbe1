import { toPrincipal, type MembershipRow } from "../to-principal"

const now = new Date("2027-01-01T00:00:00Z")
const query = { actor: { type: "customer" as const, id: "cus_1" }, mfa_passed: false }

const row = (more: Partial<MembershipRow> = {}): MembershipRow => ({
  member_id: "cmem_1",
  audience: "retailer",
  role_id: "role_retailer_buyer",
  role_key: "buyer",
  permissions: ["company.read", "orders.place"],
  requires_mfa: false,
  company_id: "comp_1",
  trading_name: "Shop",
  country_code: "de",
  status: "active",
  verification_level: 1,
  verified_until: null,
  ...more,
})

const operator = row({
  audience: "operator",
  role_key: "admin",
  permissions: ["operator.access"],
  company_id: null,
  trading_name: null,
  country_code: null,
  status: null,
  verification_level: null,
})

describe("toPrincipal", () => {
  it("describes a member with what the role and the level allow", () => {
    expect(toPrincipal(row(), query, now)).toEqual({
      kind: "company",
      actor: query.actor,
      member_id: "cmem_1",
      role: "buyer",
      restriction: null,
      permissions: new Set(["company.read", "orders.place"]),
      capabilities: new Set(["request_relationships", "place_orders"]),
      company: {
        id: "comp_1",
        kind: "retailer",
        name: "Shop",
        country_code: "de",
        verification_level: 1,
      },
    })
  })

  it("describes the operator's staff", () => {
    expect(toPrincipal(operator, query, now)).toMatchObject({
      kind: "operator",
      role: "admin",
      restriction: null,
      permissions: new Set(["operator.access"]),
    })
  })

  it("drops permissions of the other world and unknown ones", () => {
    const principal = toPrincipal(
      row({ permissions: ["operator.platform", "company.read", "made.up"] }),
      query,
      now
    )
    expect(principal?.permissions).toEqual(new Set(["company.read"]))
  })

  it("takes back what an expired verification allowed", () => {
    const principal = toPrincipal(row({ verified_until: now }), query, now)
    expect(principal).toMatchObject({
      capabilities: new Set(),
      company: { verification_level: 0 },
    })
  })

  it("makes nobody of a membership whose company is gone", () => {
    expect(toPrincipal(row({ company_id: null }), query, now)).toBeNull()
  })

  it.each([
    ["a suspended company", row({ status: "suspended" }), false, "COMPANY_SUSPENDED"],
    ["a closed company", row({ status: "closed", requires_mfa: true }), true, "COMPANY_SUSPENDED"],
    ["a second factor missing", row({ requires_mfa: true }), false, "MFA_REQUIRED"],
    ["a second factor passed", row({ requires_mfa: true }), true, null],
    ["an operator without it", { ...operator, requires_mfa: true }, false, "MFA_REQUIRED"],
  ])("restricts %s", (_case, membership, mfa_passed, restriction) => {
    expect(toPrincipal(membership, { ...query, mfa_passed }, now)?.restriction).toBe(restriction)
  })

  it("asks no key for a second factor", () => {
    const key = { actor: { type: "api-key" as const, id: "apk_1" }, mfa_passed: false }
    expect(toPrincipal(row({ requires_mfa: true }), key, now)?.restriction).toBeNull()
  })
})
