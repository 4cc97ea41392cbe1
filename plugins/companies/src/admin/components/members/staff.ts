import { useData } from "@wholesale/core/admin/kit"
import type { RoleDto } from "../../../http/members"

/** Whose staff a table shows: a company's own, or the operator's. The endpoints mirror each other. */
export type Staff = {
  of: "company" | "operator"
  members: string
  invitations: string
  roles: string
}

export const COMPANY_STAFF: Staff = {
  of: "company",
  members: "/company/members",
  invitations: "/company/invitations",
  roles: "/company/roles",
}

export const OPERATOR_STAFF: Staff = {
  of: "operator",
  members: "/operators",
  invitations: "/operators/invitations",
  roles: "/operator-roles",
}

/** The roles that may be given to these people. */
export const useRoles = (staff: Staff) =>
  useData<{ roles: RoleDto[] }>(
    staff.roles,
    staff.of === "operator" ? { audience: "operator" } : undefined
  )
