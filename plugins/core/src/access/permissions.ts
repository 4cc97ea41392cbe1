/** What a member of a company may be allowed to do. Roles are sets of these. */
export const COMPANY_PERMISSIONS = [
  "company.read",
  "company.write",
  "members.read",
  "members.manage",
  "verification.read",
  "verification.submit",
  "relationships.read",
  "relationships.manage",
  "audit.read",
  "catalogue.read",
  "catalogue.write",
  "orders.read",
  "orders.place",
  "orders.approve",
  "orders.manage",
  "warehouse.manage",
  "finance.read",
  "finance.manage",
  "support.use",
] as const

/** What the operator's staff may be allowed to do. `operator.platform` opens Medusa's own admin. */
export const OPERATOR_PERMISSIONS = [
  "operator.platform",
  "operator.access",
  "operator.companies.read",
  "operator.companies.manage",
  "operator.verification.read",
  "operator.verification.decide",
  "operator.audit",
  "operator.support",
  "operator.catalogue",
  "operator.orders",
  "operator.finance",
  "operator.risk",
  "operator.content",
] as const

export type CompanyPermission = (typeof COMPANY_PERMISSIONS)[number]
export type OperatorPermission = (typeof OPERATOR_PERMISSIONS)[number]
export type Permission = CompanyPermission | OperatorPermission

/** What a company may do once its verification reached the level that the companies plugin sets. */
export const CAPABILITIES = [
  "request_relationships",
  "place_orders",
  "be_listed",
  "accept_retailers",
  "sell",
  "serve_region",
] as const

export type Capability = (typeof CAPABILITIES)[number]
