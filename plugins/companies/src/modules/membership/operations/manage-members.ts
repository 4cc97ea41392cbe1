import { clock, refuse, type TransactionContext } from "@wholesale/core"
import { builtInRoleId, keeperKey } from "../../../domain/built-in-roles"
import {
  assertKeeperLeft,
  assertMayGrant,
  assertMayHandOver,
  assertMayManage,
  assertSomebodyElse,
  withChange,
} from "../../../domain/member-rules"
import { tell } from "../../../shared/tell"
import type { Acting } from "../types"
import { lockRole, lockTeam, requireMember, type TeamMember } from "./lock-team"
import { auditMember, updateMember } from "./write-member"

export type MemberInput = Acting & { member_id: string }

/** @throws NOT_FOUND, PERMISSION_MISSING, ROLE_NOT_ASSIGNABLE, CONFLICT, LAST_OWNER */
export const changeRole = async (
  context: TransactionContext,
  input: MemberInput & { role_id: string }
) => {
  const { scope, by } = input
  const { team, acting, target } = await openTeam(context, input)
  const role = await lockRole(context, input.role_id, scope)
  assertSomebodyElse(acting, target)
  assertMayGrant(acting, target.role, scope)
  assertMayGrant(acting, role, scope)
  if (target.role.id === role.id) {
    return
  }
  if (target.actor_type === "api-key" && role.key === keeperKey(scope.audience)) {
    throw refuse("ROLE_NOT_ASSIGNABLE", `A key can't have the role ${role.name}`)
  }
  assertKeeperLeft(withChange(team, target.id, { role }), scope)
  await updateMember(context, target.id, { role_id: role.id })
  await auditMember(context, {
    action: "role_changed",
    member: target,
    scope,
    by,
    before: { role: target.role.name },
    after: { role: role.name },
  })
  await tellMember(context, "member.role_changed", target, { role_name: role.name })
}

/** @throws NOT_FOUND, PERMISSION_MISSING, ROLE_NOT_ASSIGNABLE, CONFLICT, LAST_OWNER */
export const deactivateMember = async (context: TransactionContext, input: MemberInput) => {
  const { scope, by } = input
  const { team, acting, target } = await openTeam(context, input)
  assertSomebodyElse(acting, target)
  assertMayGrant(acting, target.role, scope)
  if (target.status !== "active") {
    throw refuse("TRANSITION_NOT_ALLOWED", `${target.email} is not active`)
  }
  assertKeeperLeft(withChange(team, target.id, { status: "deactivated" }), scope)
  await updateMember(context, target.id, { status: "deactivated" })
  await auditMember(context, { action: "deactivated", member: target, scope, by })
  await tellMember(context, "member.deactivated", target, {})
}

/** Whoever left by themselves has to be invited again. @throws as deactivateMember */
export const reactivateMember = async (context: TransactionContext, input: MemberInput) => {
  const { scope, by } = input
  const { acting, target } = await openTeam(context, input)
  assertSomebodyElse(acting, target)
  assertMayGrant(acting, target.role, scope)
  if (target.status === "active" || target.left_at) {
    throw refuse(
      "TRANSITION_NOT_ALLOWED",
      target.left_at
        ? `${target.email} has left; send a new invitation instead`
        : `${target.email} is active already`
    )
  }
  await updateMember(context, target.id, { status: "active" })
  await auditMember(context, { action: "reactivated", member: target, scope, by })
  await tellMember(context, "member.reactivated", target, {})
}

/** The caller's owner role goes to a colleague, the caller becomes administrator. */
export const transferOwnership = async (context: TransactionContext, input: MemberInput) => {
  const { scope, by } = input
  const team = await lockTeam(context, scope)
  const acting = team.find((member) => member.id === input.acting_member_id)
  const target = requireMember(team, input.member_id)
  assertMayHandOver(acting, target)
  if (!acting) {
    return
  }
  const ownerRoleId = builtInRoleId(scope.audience, keeperKey(scope.audience))
  await updateMember(context, target.id, { role_id: ownerRoleId })
  await updateMember(context, acting.id, { role_id: builtInRoleId(scope.audience, "admin") })
  await auditMember(context, {
    action: "ownership_transferred",
    member: target,
    scope,
    by,
    before: { owner: acting.email },
    after: { owner: target.email },
  })
  await tellMember(context, "member.ownership_received", target, { from_name: acting.name })
}

/** @throws LAST_OWNER when nobody would be left to own the company */
export const leaveTeam = async (
  context: TransactionContext,
  { scope, acting_member_id, by }: Acting
) => {
  const team = await lockTeam(context, scope)
  const member = requireMember(team, acting_member_id)
  assertKeeperLeft(withChange(team, member.id, { status: "deactivated" }), scope)
  await updateMember(context, member.id, { status: "deactivated", left_at: clock.now() })
  await auditMember(context, { action: "left", member, scope, by })
  await tell(context, {
    type: "member.left",
    to: managersOf(scope.company_id),
    data: { name: member.name, email: member.email },
  })
}

/** Who hears about changes in a team. */
export const managersOf = (company_id: string | null) =>
  company_id
    ? { company_id, permission: "members.manage" as const }
    : { operators: "operator.access" as const }

const openTeam = async (context: TransactionContext, input: MemberInput) => {
  const team = await lockTeam(context, input.scope)
  const acting = assertMayManage(
    team.find((member) => member.id === input.acting_member_id),
    input.scope
  )
  return { team, acting, target: requireMember(team, input.member_id) }
}

const tellMember = async (
  context: TransactionContext,
  type: string,
  member: TeamMember,
  data: Record<string, unknown>
) => {
  if (member.actor_type !== "api-key") {
    await tell(context, { type, to: { member_id: member.id }, data })
  }
}
