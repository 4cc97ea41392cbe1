import { COMPANY_PERMISSIONS, OPERATOR_PERMISSIONS } from "@wholesale/core/access/permissions"
import { BUILT_IN_ROLES, builtInRoleId, keeperKey, permissionsFor } from "../built-in-roles"

const AUDIENCES = ["retailer", "manufacturer", "distributor", "operator"] as const

describe("built-in roles", () => {
  it("exist for every audience as the product promises", () => {
    const keys = (audience: string) =>
      BUILT_IN_ROLES.filter((role) => role.audience === audience).map((role) => role.key)
    expect(keys("retailer")).toEqual(["owner", "admin", "buyer", "approver", "finance", "viewer"])
    expect(keys("manufacturer")).toEqual([
      "owner",
      "admin",
      "catalogue",
      "orders",
      "finance",
      "viewer",
    ])
    expect(keys("distributor")).toEqual([
      "owner",
      "admin",
      "manager",
      "warehouse",
      "sales",
      "finance",
    ])
    expect(keys("operator")).toEqual(["admin", "verification", "support", "finance", "risk"])
  })

  it("have ids of their own", () => {
    const ids = BUILT_IN_ROLES.map((role) => builtInRoleId(role.audience, role.key))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(AUDIENCES)("contain only what means something to a %s", (audience) => {
    const known = permissionsFor(audience)
    for (const role of BUILT_IN_ROLES.filter((candidate) => candidate.audience === audience)) {
      expect(role.permissions.filter((permission) => !known.includes(permission))).toEqual([])
    }
  })

  it.each(AUDIENCES)("give the keeper of a %s everything", (audience) => {
    const keeper = BUILT_IN_ROLES.find(
      (role) => role.audience === audience && role.key === keeperKey(audience)
    )
    expect(keeper?.permissions).toEqual(permissionsFor(audience))
  })

  it("never mix the operator's permissions with those of companies", () => {
    for (const { audience, permissions } of BUILT_IN_ROLES) {
      const foreign: readonly string[] =
        audience === "operator" ? COMPANY_PERMISSIONS : OPERATOR_PERMISSIONS
      expect(permissions.filter((permission) => foreign.includes(permission))).toEqual([])
    }
  })
})
