import { decide } from "../decide"
import type { CompanyPrincipal, OperatorPrincipal } from "../principal"

const member = (changes: Partial<CompanyPrincipal> = {}): CompanyPrincipal => ({
  kind: "company",
  actor: { type: "user", id: "user_1" },
  member_id: "cmem_1",
  role: "owner",
  permissions: new Set(["company.read"]),
  capabilities: new Set(["sell"]),
  company: {
    id: "comp_1",
    kind: "manufacturer",
    name: "Mill",
    country_code: "de",
    verification_level: 2,
  },
  restriction: null,
  ...changes,
})

const operator = (changes: Partial<OperatorPrincipal> = {}): OperatorPrincipal => ({
  kind: "operator",
  actor: { type: "user", id: "user_2" },
  member_id: "cmem_2",
  role: "risk",
  permissions: new Set(["operator.risk"]),
  restriction: null,
  ...changes,
})

const COMPANY = { access: { for: "company", permission: "company.read" } } as const
const SELL = { access: { for: "company", permission: "company.read", needs: "sell" } } as const
const PLACE = {
  access: { for: "company", permission: "company.read", needs: "place_orders" },
} as const
const RISK = { access: { for: "operator", permission: "operator.risk" } } as const
const AUDIT = { access: { for: "operator", permission: "operator.audit" } } as const
const SHELL = { access: { for: "signed_in" }, shell: true } as const
const ACCOUNT = { access: { for: "signed_in" } } as const
const PUBLIC = { access: { for: "public" } } as const

describe("decide", () => {
  it.each([
    ["a public route, anonymous", PUBLIC, null, false, true],
    ["a signed-in route, anonymous", ACCOUNT, null, false, "UNAUTHENTICATED"],
    ["a signed-in route, no company", ACCOUNT, null, true, true],
    ["a company route, anonymous", COMPANY, null, false, "UNAUTHENTICATED"],
    ["a company route, no company", COMPANY, null, true, "NO_PRINCIPAL"],
    ["a company route, member", COMPANY, member(), true, true],
    ["a company route, operator", COMPANY, operator(), true, "COMPANY_ONLY"],
    [
      "a company route without the permission",
      COMPANY,
      member({ permissions: new Set() }),
      true,
      "PERMISSION_MISSING",
    ],
    ["a level reached", SELL, member(), true, true],
    ["a level not reached", PLACE, member(), true, "LEVEL_TOO_LOW"],
    ["an operator route, member", RISK, member(), true, "OPERATOR_ONLY"],
    ["an operator route, right role", RISK, operator(), true, true],
    ["an operator route, other role", AUDIT, operator(), true, "PERMISSION_MISSING"],
    [
      "a suspended company",
      COMPANY,
      member({ restriction: "COMPANY_SUSPENDED" }),
      true,
      "COMPANY_SUSPENDED",
    ],
    [
      "a suspended company at the shell",
      SHELL,
      member({ restriction: "COMPANY_SUSPENDED" }),
      true,
      true,
    ],
    [
      "a missing second factor",
      RISK,
      operator({ restriction: "MFA_REQUIRED" }),
      true,
      "MFA_REQUIRED",
    ],
    [
      "a restricted member's account route",
      ACCOUNT,
      member({ restriction: "MFA_REQUIRED" }),
      true,
      "MFA_REQUIRED",
    ],
  ])("%s", (_name, route, principal, signedIn, expected) => {
    const decision = decide(route, principal, signedIn)
    expect(decision.allowed ? true : decision.code).toBe(expected)
  })
})
