import {
  CAPABILITIES,
  COMPANY_PERMISSIONS,
  OPERATOR_PERMISSIONS,
} from "@wholesale/core/access/permissions"
import type {
  CompanyKind,
  Principal,
  PrincipalQuery,
  Restriction,
} from "@wholesale/core/access/principal"
import type { RoleAudience } from "../domain/built-in-roles"
import type { CompanyStatus } from "../domain/company-status"
import { capabilitiesOf, effectiveLevel } from "../domain/level-capabilities"

/** A membership with its role and company, as the database has it. */
export type MembershipRow = {
  member_id: string
  audience: RoleAudience
  role_id: string
  role_key: string | null
  permissions: string[]
  requires_mfa: boolean
  company_id: string | null
  trading_name: string | null
  country_code: string | null
  status: CompanyStatus | null
  verification_level: number | null
  verified_until: Date | null
}

/** Makes the principal of a membership. Pure; permissions that nobody knows any more are dropped. */
export const toPrincipal = (
  row: MembershipRow,
  { actor, mfa_passed }: Pick<PrincipalQuery, "actor" | "mfa_passed">,
  now: Date
): Principal | null => {
  const shared = {
    actor,
    member_id: row.member_id,
    role: row.role_key ?? row.role_id,
    // A key can't answer a second factor; an operator vouched for it by registering it.
    restriction: restrictionOf(row, mfa_passed || actor.type === "api-key"),
  }
  if (row.audience === "operator") {
    const permissions = OPERATOR_PERMISSIONS.filter((known) => row.permissions.includes(known))
    return { kind: "operator", ...shared, permissions: new Set(permissions) }
  }
  return row.company_id === null
    ? null
    : { kind: "company", ...shared, ...companyPart(row, row.company_id, row.audience, now) }
}

const companyPart = (row: MembershipRow, id: string, kind: CompanyKind, now: Date) => {
  const level = effectiveLevel(
    { verification_level: row.verification_level ?? 0, verified_until: row.verified_until },
    now
  )
  const reached = capabilitiesOf(kind, level)
  return {
    permissions: new Set(COMPANY_PERMISSIONS.filter((known) => row.permissions.includes(known))),
    capabilities: new Set(CAPABILITIES.filter((known) => reached.includes(known))),
    company: {
      id,
      kind,
      name: row.trading_name ?? "",
      country_code: row.country_code ?? "",
      verification_level: level,
    },
  }
}

const restrictionOf = (row: MembershipRow, mfaPassed: boolean): Restriction | null => {
  if (row.status !== null && row.status !== "active") {
    return "COMPANY_SUSPENDED"
  }
  return row.requires_mfa && !mfaPassed ? "MFA_REQUIRED" : null
}
