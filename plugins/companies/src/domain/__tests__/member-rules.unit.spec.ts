import { BUILT_IN_ROLES, builtInRoleId, type RoleAudience } from "../built-in-roles"
import {
  assertKeeperLeft,
  assertMayDefine,
  assertMayGrant,
  assertMayHandOver,
  assertMayManage,
  assertSomebodyElse,
  withChange,
  type MemberFacts,
  type RoleFacts,
  type TeamScope,
} from "../member-rules"

const SHOP: TeamScope = { company_id: "comp_shop", audience: "retailer" }
const OPERATOR: TeamScope = { company_id: null, audience: "operator" }

const builtIn = (audience: RoleAudience, key: string): RoleFacts => {
  const role = BUILT_IN_ROLES.find((known) => known.audience === audience && known.key === key)
  return {
    id: builtInRoleId(audience, key),
    key,
    name: role?.name ?? "",
    audience,
    company_id: null,
    permissions: role?.permissions ?? [],
    built_in: true,
  }
}

const custom = (company_id: string | null, permissions: string[]): RoleFacts => ({
  id: "role_custom",
  key: null,
  name: "Custom",
  audience: company_id === null ? "operator" : "retailer",
  company_id,
  permissions,
  built_in: false,
})

const member = (id: string, role: RoleFacts, more: Partial<MemberFacts> = {}): MemberFacts => ({
  id,
  actor_type: "customer",
  actor_id: `cus_${id}`,
  status: "active",
  left_at: null,
  role,
  ...more,
})

const owner = member("owner", builtIn("retailer", "owner"))
const admin = member("admin", builtIn("retailer", "admin"))
const buyer = member("buyer", builtIn("retailer", "buyer"))

const code = (run: () => unknown) => {
  try {
    run()
    return "allowed"
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : error
  }
}

describe("assertMayManage", () => {
  it.each([
    ["an owner", owner, "allowed"],
    ["an administrator", admin, "allowed"],
    ["a buyer", buyer, "PERMISSION_MISSING"],
    ["a deactivated owner", { ...owner, status: "deactivated" }, "PERMISSION_MISSING"],
    ["nobody of this team", undefined, "PERMISSION_MISSING"],
  ])("%s", (_who, acting, expected) => {
    expect(code(() => assertMayManage(acting, SHOP))).toBe(expected)
  })
})

describe("assertMayGrant", () => {
  const manager = member("manager", custom("comp_shop", ["company.read", "members.manage"]))

  it.each([
    ["an owner makes an owner", owner, builtIn("retailer", "owner"), "allowed"],
    ["an administrator makes a buyer", admin, builtIn("retailer", "buyer"), "allowed"],
    ["an administrator makes an owner", admin, builtIn("retailer", "owner"), "ROLE_NOT_ASSIGNABLE"],
    ["somebody gives what they lack", manager, builtIn("retailer", "buyer"), "ROLE_NOT_ASSIGNABLE"],
    [
      "somebody gives less than they have",
      manager,
      custom("comp_shop", ["company.read"]),
      "allowed",
    ],
    ["a role of another kind", owner, builtIn("manufacturer", "viewer"), "ROLE_NOT_ASSIGNABLE"],
    ["a role of another company", owner, custom("comp_other", []), "ROLE_NOT_ASSIGNABLE"],
  ])("%s", (_case, acting, role, expected) => {
    expect(code(() => assertMayGrant(acting, role, SHOP))).toBe(expected)
  })

  it("holds among the operator's staff too", () => {
    const root = member("root", builtIn("operator", "admin"), { actor_type: "user" })
    const staff = member("staff", custom(null, ["operator.access"]), { actor_type: "user" })
    expect(code(() => assertMayGrant(root, builtIn("operator", "admin"), OPERATOR))).toBe("allowed")
    expect(code(() => assertMayGrant(staff, builtIn("operator", "risk"), OPERATOR))).toBe(
      "ROLE_NOT_ASSIGNABLE"
    )
  })
})

describe("assertMayDefine", () => {
  it.each([
    ["permissions of its author", admin, ["company.read"], "allowed"],
    ["permissions its author lacks", buyer, ["company.write"], "ROLE_NOT_ASSIGNABLE"],
    ["the operator's permissions", owner, ["operator.access"], "INVALID_INPUT"],
    ["permissions of another kind", owner, ["warehouse.manage"], "INVALID_INPUT"],
  ])("%s", (_case, acting, permissions, expected) => {
    expect(code(() => assertMayDefine(acting, permissions, "retailer"))).toBe(expected)
  })
})

describe("assertKeeperLeft", () => {
  const second = member("second", builtIn("retailer", "owner"))

  it.each([
    ["one of two owners goes", [owner, second, buyer], "allowed"],
    ["the only owner goes", [owner, admin, buyer], "LAST_OWNER"],
    ["the other owner is deactivated", [owner, { ...second, status: "deactivated" }], "LAST_OWNER"],
    ["the other owner is a key", [owner, { ...second, actor_type: "api-key" }], "LAST_OWNER"],
  ])("%s", (_case, team, expected) => {
    const after = withChange(team, "owner", { role: builtIn("retailer", "viewer") })
    expect(code(() => assertKeeperLeft(after, SHOP))).toBe(expected)
  })

  it("keeps an administrator of the operator", () => {
    const root = member("root", builtIn("operator", "admin"), { actor_type: "user" })
    const after = withChange([root], "root", { status: "deactivated" })
    expect(code(() => assertKeeperLeft(after, OPERATOR))).toBe("LAST_OWNER")
  })

  it("does not take a custom role for the built-in one", () => {
    const named = member("named", { ...custom("comp_shop", []), key: "owner" })
    expect(code(() => assertKeeperLeft([named], SHOP))).toBe("LAST_OWNER")
  })
})

describe("assertMayHandOver", () => {
  it.each([
    ["an owner to a buyer", owner, buyer, "allowed"],
    ["an administrator", admin, buyer, "PERMISSION_MISSING"],
    ["an owner to themselves", owner, owner, "CONFLICT"],
    ["to a deactivated member", owner, { ...buyer, status: "deactivated" }, "ROLE_NOT_ASSIGNABLE"],
    ["to a key", owner, { ...buyer, actor_type: "api-key" }, "ROLE_NOT_ASSIGNABLE"],
  ])("%s", (_case, acting, target, expected) => {
    expect(code(() => assertMayHandOver(acting, target))).toBe(expected)
  })
})

it("lets nobody change their own membership", () => {
  expect(code(() => assertSomebodyElse(owner, owner))).toBe("CONFLICT")
  expect(code(() => assertSomebodyElse(owner, buyer))).toBe("allowed")
})
