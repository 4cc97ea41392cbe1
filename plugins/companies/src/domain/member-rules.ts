import { refuse } from "@wholesale/core"
import { keeperKey, permissionsFor, type RoleAudience } from "./built-in-roles"

/** A role as far as the rules look at it. */
export type RoleFacts = {
  id: string
  key: string | null
  name: string
  audience: RoleAudience
  company_id: string | null
  permissions: readonly string[]
  built_in: boolean
}

/** A member as far as the rules look at it. */
export type MemberFacts = {
  id: string
  actor_type: string
  actor_id: string
  status: string
  left_at: Date | null
  role: RoleFacts
}

/** The company (or, with `company_id` null, the operator) whose staff is managed. */
export type TeamScope = { company_id: string | null; audience: RoleAudience }

const isKeeper = (role: RoleFacts) => role.built_in && role.key === keeperKey(role.audience)

/** Managing members takes this permission. */
export const managePermission = (audience: RoleAudience) =>
  audience === "operator" ? "operator.access" : "members.manage"

/**
 * Who acts must still be active and allowed to when the change happens, not only when the request
 * came in: in between somebody may have taken their role.
 * @throws PERMISSION_MISSING
 */
export const assertMayManage = (acting: MemberFacts | undefined, scope: TeamScope): MemberFacts => {
  const permission = managePermission(scope.audience)
  if (acting?.status !== "active" || !acting.role.permissions.includes(permission)) {
    throw refuse("PERMISSION_MISSING", `Your role lacks the permission ${permission}`)
  }
  return acting
}

/**
 * Nobody hands out (or takes away) more than they have, and only owners make or unmake owners.
 * @throws ROLE_NOT_ASSIGNABLE with `details.missing`, the permissions that the acting role lacks
 */
export const assertMayGrant = (acting: MemberFacts, role: RoleFacts, scope: TeamScope): void => {
  if (!roleFits(role, scope)) {
    throw refuse("ROLE_NOT_ASSIGNABLE", `The role ${role.name} does not exist in this company`)
  }
  const missing = lacking(acting, role.permissions)
  if (missing.length > 0) {
    throw refuse(
      "ROLE_NOT_ASSIGNABLE",
      `The role ${role.name} allows more than your own: ${missing.join(", ")}`,
      { missing }
    )
  }
  if (isKeeper(role) && !isKeeper(acting.role)) {
    throw refuse("ROLE_NOT_ASSIGNABLE", `Only members with the role ${role.name} may pass it on`)
  }
}

/** Whether a role can be held at all by staff of this company (or the operator). */
export const roleFits = (role: RoleFacts, scope: TeamScope) =>
  role.audience === scope.audience && (role.built_in || role.company_id === scope.company_id)

/**
 * A custom role contains only permissions that mean something to its audience and that its author
 * has.
 * @throws INVALID_INPUT, ROLE_NOT_ASSIGNABLE
 */
export const assertMayDefine = (
  acting: MemberFacts,
  permissions: readonly string[],
  audience: RoleAudience
): void => {
  const known: readonly string[] = permissionsFor(audience)
  const foreign = permissions.filter((permission) => !known.includes(permission))
  if (foreign.length > 0) {
    throw refuse("INVALID_INPUT", `These permissions don't exist here: ${foreign.join(", ")}`, {
      issues: foreign.map((permission) => ({ field: "permissions", message: permission })),
    })
  }
  const missing = lacking(acting, permissions)
  if (missing.length > 0) {
    throw refuse(
      "ROLE_NOT_ASSIGNABLE",
      `A role can't allow more than your own does: ${missing.join(", ")}`,
      { missing }
    )
  }
}

const lacking = (acting: MemberFacts, permissions: readonly string[]) =>
  permissions.filter((permission) => !acting.role.permissions.includes(permission))

/**
 * A company keeps at least one active owner, the operator one active administrator. Keys don't
 * count: an owner is a person.
 * @param after the whole team as it would be
 * @throws LAST_OWNER
 */
export const assertKeeperLeft = (after: readonly MemberFacts[], scope: TeamScope): void => {
  const left = after.some(
    (member) =>
      member.status === "active" && member.actor_type !== "api-key" && isKeeper(member.role)
  )
  if (!left) {
    throw refuse(
      "LAST_OWNER",
      scope.audience === "operator"
        ? "The operator needs at least one active administrator: appoint another one first"
        : "A company needs at least one active owner: make somebody else owner first"
    )
  }
}

/**
 * Changing one's own role or access goes through leaving or handing over ownership.
 * @throws CONFLICT
 */
export const assertSomebodyElse = (acting: MemberFacts, target: MemberFacts): void => {
  if (acting.id === target.id) {
    throw refuse(
      "CONFLICT",
      "You can't change your own membership here: hand over ownership or leave instead"
    )
  }
}

/**
 * Ownership passes from an owner to an active colleague.
 * @throws PERMISSION_MISSING, ROLE_NOT_ASSIGNABLE, CONFLICT
 */
export const assertMayHandOver = (acting: MemberFacts | undefined, target: MemberFacts) => {
  if (acting?.status !== "active" || !isKeeper(acting.role)) {
    throw refuse("PERMISSION_MISSING", "Only an owner may hand over ownership")
  }
  assertSomebodyElse(acting, target)
  if (target.status !== "active" || target.actor_type === "api-key") {
    throw refuse("ROLE_NOT_ASSIGNABLE", "Ownership can only pass to an active member")
  }
}

/** The team as it would be after one member changed. */
export const withChange = (
  team: readonly MemberFacts[],
  memberId: string,
  change: Partial<Pick<MemberFacts, "status" | "role">>
): MemberFacts[] =>
  team.map((member) => (member.id === memberId ? { ...member, ...change } : member))
