import type { MeDto } from "@wholesale/companies/http/members"
import type { Capability, CompanyPermission } from "@wholesale/core/access/permissions"

type Holder = Pick<MeDto, "permissions" | "capabilities" | "restriction">

/** Whether to offer something; the backend decides again when it is used. */
export const can = (me: Holder, permission: CompanyPermission): boolean =>
  me.restriction === null && me.permissions.includes(permission)

/** Whether the company's verification level opened something. */
export const mayCompany = (me: Holder, capability: Capability): boolean =>
  me.restriction === null && me.capabilities.includes(capability)

export const COMPANY_PAGES = [
  { key: "profile", path: "/company", permission: "company.read" },
  { key: "verification", path: "/company/verification", permission: "verification.read" },
  { key: "documents", path: "/company/documents", permission: "verification.read" },
  { key: "locations", path: "/company/locations", permission: "company.read" },
  { key: "members", path: "/company/members", permission: "members.read" },
  { key: "roles", path: "/company/roles", permission: "members.read" },
  { key: "relationships", path: "/company/relationships", permission: "relationships.read" },
  { key: "approvalRules", path: "/company/approval-rules", permission: "orders.read" },
  { key: "spendingLimits", path: "/company/spending-limits", permission: "orders.read" },
  { key: "payments", path: "/company/payments", permission: "finance.read" },
  { key: "disputes", path: "/company/disputes", permission: "orders.read" },
  { key: "history", path: "/company/history", permission: "company.read" },
] as const satisfies readonly { key: string; path: string; permission: CompanyPermission }[]

/** The pages of the company area that a role may open. */
export const companyPagesFor = (me: Holder) =>
  COMPANY_PAGES.filter((page) => can(me, page.permission))

type TopPage = { key: TopKey; path: string; deep?: boolean }
type TopKey =
  | "desk"
  | "catalogue"
  | "manufacturers"
  | "quickOrder"
  | "lists"
  | "orders"
  | "approvals"
  | "insights"
  | "company"
  | "sell"

/** The navigation of every page, for whoever looks at it. */
export const topPagesFor = (me: (Holder & { company: object | null }) | null): TopPage[] => {
  const open: TopPage[] = [
    { key: "catalogue", path: "/catalogue", deep: true },
    { key: "manufacturers", path: "/manufacturers", deep: true },
  ]
  if (!me) {
    return [...open, { key: "sell", path: "/sell", deep: true }]
  }
  const reads = me.company !== null && can(me, "orders.read")
  const companyHome = companyPagesFor(me)[0]?.path
  return [
    { key: "desk", path: "/" },
    ...open,
    ...(me.company !== null && can(me, "orders.place")
      ? [{ key: "quickOrder", path: "/quick-order" } as const]
      : []),
    ...(reads
      ? ([
          { key: "orders", path: "/orders", deep: true },
          { key: "approvals", path: "/approvals", deep: true },
          { key: "lists", path: "/lists", deep: true },
          { key: "insights", path: "/insights" },
        ] as const)
      : []),
    ...(companyHome ? [{ key: "company", path: companyHome, deep: true } as const] : []),
  ]
}

/** What a custom role of a retailer may hold, grouped as people think of it. */
export const PERMISSION_GROUPS = [
  { key: "company", permissions: ["company.read", "company.write", "audit.read"] },
  { key: "members", permissions: ["members.read", "members.manage"] },
  { key: "verification", permissions: ["verification.read", "verification.submit"] },
  { key: "trade", permissions: ["relationships.read", "relationships.manage", "catalogue.read"] },
  { key: "orders", permissions: ["orders.read", "orders.place", "orders.approve"] },
  { key: "finance", permissions: ["finance.read", "finance.manage"] },
  { key: "support", permissions: ["support.use"] },
] as const satisfies readonly { key: string; permissions: readonly CompanyPermission[] }[]
