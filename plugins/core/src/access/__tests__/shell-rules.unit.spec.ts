import type { MedusaContainer } from "@medusajs/framework/types"
import type { CoreRule } from "../core-rules"
import type { Principal } from "../principal"
import { closedLayout, withHidden } from "../shell-layout"
import { accountInput, SHELL_RULES } from "../shell-rules"

const principal = (type: "user" | "api-key", id: string): Principal => ({
  kind: "company",
  actor: { type, id },
  member_id: "mem_1",
  role: "viewer",
  permissions: new Set(),
  capabilities: new Set(),
  company: {
    id: "comp_1",
    kind: "manufacturer",
    name: "Alpine Wool",
    country_code: "de",
    verification_level: 0,
  },
  restriction: null,
})

const ruleOf = (method: string, path: string): CoreRule => {
  const rule = SHELL_RULES.find((each) => each.method === method && each.path === path)
  if (!rule) {
    throw new Error(`no rule for ${method} ${path}`)
  }
  return rule
}

const owns = (rule: CoreRule, who: Principal, id: string) =>
  rule.narrow.kind === "own" &&
  rule.narrow.owns({ principal: who, params: { id }, scope: {} as MedusaContainer })

describe("the shell's rules", () => {
  it("are all reachable while a principal is restricted, and none stores a layout", () => {
    expect(SHELL_RULES.every((rule) => rule.shell)).toBe(true)
    expect(SHELL_RULES.filter((rule) => rule.method !== "GET").map((rule) => rule.path)).toEqual([
      "/admin/users/:id",
    ])
  })

  it("let people change their own account and nobody else's", () => {
    const rule = ruleOf("POST", "/admin/users/:id")
    expect(owns(rule, principal("user", "user_1"), "user_1")).toBe(true)
    expect(owns(rule, principal("user", "user_1"), "user_2")).toBe(false)
    expect(owns(rule, principal("api-key", "user_1"), "user_1")).toBe(false)
  })

  it.each([
    [{ first_name: "Ada", last_name: "Byron" }, true],
    [{ avatar_url: null }, true],
    [{ email: "other@example.com" }, false],
    [{ metadata: { role: "admin" } }, false],
    [{ avatar_url: "javascript:alert(1)" }, false],
    [{ first_name: "x".repeat(81) }, false],
  ])("takes %j for an account: %s", (body, ok) => {
    expect(accountInput.safeParse(body).success).toBe(ok)
  })
})

describe("withHidden", () => {
  const hidden = { "core:nav:/company": { hidden: true } }

  it("overrules what a person stored", () => {
    const stored = {
      personal_configuration: {
        configuration: { widgets: { "core:nav:/company": { hidden: false, order: 2 } } },
      },
      default_configuration: null,
      active_scope: "personal" as const,
    }
    expect(withHidden(stored, hidden)).toEqual({
      personal_configuration: { configuration: { widgets: hidden } },
      default_configuration: { configuration: { widgets: hidden } },
      active_scope: "personal",
    })
  })

  it("leaves a zone alone in which nothing is hidden", () => {
    const stored = closedLayout({})
    expect(withHidden(stored, {})).toBe(stored)
  })
})
