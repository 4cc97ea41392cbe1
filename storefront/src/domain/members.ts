import type { MeDto, MemberDto, RoleDto } from "@wholesale/companies/http/members"

/** Nobody gives away what they don't hold: roles with other permissions are not offered. */
export const assignableRoles = (roles: RoleDto[], permissions: readonly string[]): RoleDto[] =>
  roles.filter((role) => role.permissions.every((permission) => permissions.includes(permission)))

/** What the viewer may do with one member; the backend decides again. */
export const memberOffers = (
  me: Pick<MeDto, "actor" | "role" | "permissions">,
  member: Pick<MemberDto, "actor_id" | "status" | "role">
) => {
  const manages = me.permissions.includes("members.manage")
  const self = member.actor_id === me.actor.id
  const active = member.status === "active"
  const owns = me.role?.key === "owner"
  return {
    changeRole: manages && active && (!self || owns),
    deactivate: manages && active && !self,
    reactivate: manages && !active,
    makeOwner: owns && active && !self && member.role.key !== "owner",
  }
}
