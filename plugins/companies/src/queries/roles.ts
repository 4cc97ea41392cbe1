import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "@wholesale/core"
import { COMPANY_PERMISSIONS, OPERATOR_PERMISSIONS } from "@wholesale/core/access/permissions"
import { BUILT_IN_ROLES, builtInRoleId, type RoleAudience } from "../domain/built-in-roles"
import type { TeamScope } from "../domain/member-rules"
import type { RoleDto } from "../http/members"
import type { CompanyRole } from "../modules/membership/models/company-role"
import { membershipService } from "../shared/services"
import { inScope } from "./members"

/** Built-in roles come in the order of their table, custom ones after them. */
const ORDER = new Map(
  BUILT_IN_ROLES.map(({ audience, key }, index) => [builtInRoleId(audience, key), index])
)

const inTableOrder = (roles: RoleDto[]) =>
  roles.sort((a, b) => (ORDER.get(a.id) ?? ORDER.size) - (ORDER.get(b.id) ?? ORDER.size))

const PERMISSIONS = [...COMPANY_PERMISSIONS, ...OPERATOR_PERMISSIONS]

/** The roles that a team may give: built-in ones for its kind and its own, with how many have each. */
export const listRoles = async (
  container: MedusaContainer,
  scope: TeamScope
): Promise<RoleDto[]> => {
  const roles = await membershipService(container).listCompanyRoles(
    {
      audience: scope.audience,
      $or: [{ built_in: true }, inScope(scope)],
    },
    { order: { created_at: "ASC", id: "ASC" } }
  )
  const counts = await memberCounts(container, scope)
  return inTableOrder(
    roles.map((role) => ({ ...toRoleDto(role), member_count: counts.get(role.id) ?? 0 }))
  )
}

/** What the operator looks after: built-in roles of every audience and its own custom ones. */
export const listAllRoles = async (
  container: MedusaContainer,
  audience?: RoleAudience
): Promise<RoleDto[]> => {
  const roles = await membershipService(container).listCompanyRoles(
    {
      ...(audience ? { audience } : {}),
      $or: [{ built_in: true }, { audience: "operator" }],
    },
    { order: { created_at: "ASC", id: "ASC" } }
  )
  return inTableOrder(roles.map(toRoleDto))
}

/** @throws NOT_FOUND, also for a role of another company */
export const findRole = async (
  container: MedusaContainer,
  scope: TeamScope,
  id: string
): Promise<RoleDto> => {
  const [role] = await membershipService(container).listCompanyRoles({ id: [id] })
  // Only the operator's own custom roles have no company and are not built in.
  if (!role || (!role.built_in && role.company_id !== scope.company_id)) {
    throw notFound("Role", id)
  }
  return toRoleDto(role)
}

const toRoleDto = (role: InferTypeOf<typeof CompanyRole>): RoleDto => {
  const granted = Object.values(role.permissions)
  return {
    id: role.id,
    key: role.key,
    name: role.name,
    audience: role.audience,
    permissions: PERMISSIONS.filter((permission) => granted.includes(permission)),
    requires_mfa: role.requires_mfa,
    built_in: role.built_in,
  }
}

const memberCounts = async (container: MedusaContainer, scope: TeamScope) => {
  const members = await membershipService(container).listCompanyMembers(
    { ...inScope(scope), status: "active" },
    { select: ["id", "role_id"], take: null }
  )
  const counts = new Map<string, number>()
  for (const { role_id } of members) {
    counts.set(role_id, (counts.get(role_id) ?? 0) + 1)
  }
  return counts
}
