import {
  COMPANY_PERMISSIONS,
  OPERATOR_PERMISSIONS,
  type CompanyPermission,
  type OperatorPermission,
  type Permission,
} from "@wholesale/core/access/permissions"
import type { CompanyKind } from "@wholesale/core/access/principal"

export type RoleAudience = CompanyKind | "operator"

export type BuiltInRole = {
  audience: RoleAudience
  key: string
  name: string
  permissions: readonly Permission[]
}

/** Open to every member who may do anything at all about a company's work. */
const READ_ORDERS = ["company.read", "catalogue.read", "orders.read"] as const

const FINANCE = [
  "support.use",
  "company.read",
  "verification.read",
  "orders.read",
  "finance.read",
  "finance.manage",
] as const

/** Permissions that mean nothing to a kind of company; its owner has all the others. */
const FOREIGN: Readonly<Record<CompanyKind, readonly CompanyPermission[]>> = {
  retailer: ["catalogue.write", "orders.manage", "warehouse.manage"],
  manufacturer: ["orders.place", "orders.approve", "warehouse.manage"],
  distributor: ["orders.place", "orders.approve", "catalogue.write"],
}

/** Every permission that a role of this audience may contain. */
export const permissionsFor = (audience: RoleAudience): readonly Permission[] =>
  audience === "operator"
    ? OPERATOR_PERMISSIONS
    : COMPANY_PERMISSIONS.filter((permission) => !FOREIGN[audience].includes(permission))

type Row = [key: string, name: string, permissions: readonly Permission[]]

const rolesOf = (audience: RoleAudience, rows: readonly Row[]): BuiltInRole[] =>
  rows.map(([key, name, permissions]) => ({ audience, key, name, permissions }))

const OPERATOR_READS: readonly OperatorPermission[] = [
  "operator.companies.read",
  "operator.verification.read",
]

/** The roles that exist in every installation, by audience. `owner` and `admin` come first. */
export const BUILT_IN_ROLES: readonly BuiltInRole[] = [
  ...rolesOf("retailer", [
    ["owner", "Owner", permissionsFor("retailer")],
    ["admin", "Administrator", permissionsFor("retailer")],
    [
      "buyer",
      "Buyer",
      [...READ_ORDERS, "support.use", "members.read", "relationships.read", "orders.place"],
    ],
    ["approver", "Approver", [...READ_ORDERS, "support.use", "members.read", "orders.approve"]],
    ["finance", "Finance", FINANCE],
    ["viewer", "Viewer", READ_ORDERS],
  ]),
  ...rolesOf("manufacturer", [
    ["owner", "Owner", permissionsFor("manufacturer")],
    ["admin", "Administrator", permissionsFor("manufacturer")],
    [
      "catalogue",
      "Catalogue",
      ["support.use", "company.read", "catalogue.read", "catalogue.write"],
    ],
    ["orders", "Orders", [...READ_ORDERS, "support.use", "orders.manage", "relationships.read"]],
    ["finance", "Finance", FINANCE],
    ["viewer", "Viewer", READ_ORDERS],
  ]),
  ...rolesOf("distributor", [
    ["owner", "Owner", permissionsFor("distributor")],
    ["admin", "Administrator", permissionsFor("distributor")],
    [
      "manager",
      "Manager",
      [
        "company.read",
        "company.write",
        "members.read",
        "relationships.read",
        "relationships.manage",
        "orders.read",
        "orders.manage",
        "warehouse.manage",
        "support.use",
      ],
    ],
    ["warehouse", "Warehouse", ["support.use", "company.read", "orders.read", "warehouse.manage"]],
    [
      "sales",
      "Sales",
      ["support.use", "company.read", "relationships.read", "relationships.manage", "orders.read"],
    ],
    ["finance", "Finance", FINANCE],
  ]),
  ...rolesOf("operator", [
    ["admin", "Administrator", OPERATOR_PERMISSIONS],
    ["verification", "Verification", [...OPERATOR_READS, "operator.verification.decide"]],
    ["support", "Support", [...OPERATOR_READS, "operator.support", "operator.orders"]],
    ["finance", "Finance", ["operator.companies.read", "operator.orders", "operator.finance"]],
    [
      "risk",
      "Risk",
      [...OPERATOR_READS, "operator.companies.manage", "operator.audit", "operator.risk"],
    ],
  ]),
]

/** The role that may never be left without an active member: owners; the operator's admins. */
export const keeperKey = (audience: RoleAudience) => (audience === "operator" ? "admin" : "owner")

/** The stable id of a built-in role, the same in every database. */
export const builtInRoleId = (audience: RoleAudience, key: string) => `role_${audience}_${key}`
