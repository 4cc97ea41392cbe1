import { notFound, recordAudit, refuse, sql, type TransactionContext } from "@wholesale/core"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  assertMayDefine,
  assertMayManage,
  type RoleFacts,
  type TeamScope,
} from "../../../domain/member-rules"
import type { Acting } from "../types"
import { lockRole, lockTeam } from "./lock-team"

export type CreateRoleInput = Acting & { name: string; permissions: string[] }

/** @throws PERMISSION_MISSING, ROLE_NOT_ASSIGNABLE, INVALID_INPUT */
export const createRole = async (
  context: TransactionContext,
  input: CreateRoleInput
): Promise<{ id: string }> => {
  const acting = await actingMember(context, input)
  const permissions = [...new Set(input.permissions)]
  assertMayDefine(acting, permissions, input.scope.audience)
  const id = generateEntityId(undefined, "role")
  await sql(
    context,
    `insert into company_role (id, name, audience, company_id, permissions)
     values (?, ?, ?, ?, ?::jsonb)`,
    [id, input.name, input.scope.audience, input.scope.company_id, JSON.stringify(permissions)]
  )
  await audit(context, "created", id, input, undefined, { name: input.name, permissions })
  return { id }
}

export type ChangeRoleDefinitionInput = Acting & {
  role_id: string
  change: { name?: string; permissions?: string[]; requires_mfa?: boolean }
}

/**
 * Changes a custom role; whoever holds it feels it on their next request. Built-in roles only take
 * `requires_mfa`, and only from the operator.
 * @throws NOT_FOUND, PERMISSION_MISSING, ROLE_NOT_EDITABLE, ROLE_NOT_ASSIGNABLE, INVALID_INPUT
 */
export const changeRoleDefinition = async (
  context: TransactionContext,
  input: ChangeRoleDefinitionInput
) => {
  const { change, scope } = input
  const acting = await actingMember(context, input)
  const role = await lockRole(context, input.role_id, scope, "update")
  const definition = change.name !== undefined || change.permissions !== undefined
  if (definition || !role.built_in) {
    assertEditable(role, scope)
  }
  if (definition) {
    assertMayDefine(acting, role.permissions, scope.audience)
    assertMayDefine(acting, change.permissions ?? [], scope.audience)
  }
  if (change.requires_mfa !== undefined && scope.audience !== "operator" && role.built_in) {
    throw refuse("ROLE_NOT_EDITABLE", `Only the operator may change the built-in role ${role.name}`)
  }
  await sql(
    context,
    `update company_role set name = ?, permissions = ?::jsonb, requires_mfa = ?, updated_at = now()
     where id = ?`,
    [
      change.name ?? role.name,
      JSON.stringify([...new Set(change.permissions ?? role.permissions)]),
      change.requires_mfa ?? role.requires_mfa,
      role.id,
    ]
  )
  const { name, permissions, requires_mfa } = role
  await audit(context, "changed", role.id, input, { name, permissions, requires_mfa }, change)
}

/** @throws NOT_FOUND, PERMISSION_MISSING, ROLE_NOT_EDITABLE, ROLE_IN_USE */
export const removeRole = async (
  context: TransactionContext,
  input: Acting & { role_id: string }
) => {
  await actingMember(context, input)
  const role = await lockRole(context, input.role_id, input.scope, "update")
  assertEditable(role, input.scope)
  const [used] = await sql<{ members: number; invitations: number }>(
    context,
    `select
       (select count(*)::int from company_member where role_id = ? and deleted_at is null) as members,
       (select count(*)::int from company_invitation
          where role_id = ? and status = 'pending' and deleted_at is null) as invitations`,
    [role.id, role.id]
  )
  if (used.members + used.invitations > 0) {
    throw refuse(
      "ROLE_IN_USE",
      `The role ${role.name} is held by ${used.members} members and offered in ${used.invitations} invitations: give them another one first`,
      used
    )
  }
  await sql(context, "update company_role set deleted_at = now() where id = ?", [role.id])
  await audit(context, "removed", role.id, input, { name: role.name }, undefined)
}

/** @throws ROLE_NOT_EDITABLE for a built-in role, NOT_FOUND for one of somebody else */
const assertEditable = (role: RoleFacts, scope: TeamScope) => {
  if (role.built_in) {
    throw refuse("ROLE_NOT_EDITABLE", `The role ${role.name} is built in and can't be changed`)
  }
  if (role.company_id !== scope.company_id || role.audience !== scope.audience) {
    throw notFound("Role", role.id)
  }
}

const actingMember = async (context: TransactionContext, { scope, acting_member_id }: Acting) => {
  const team = await lockTeam(context, scope)
  return assertMayManage(
    team.find((member) => member.id === acting_member_id),
    scope
  )
}

const audit = (
  context: TransactionContext,
  verb: string,
  id: string,
  { scope, by }: Acting,
  before: object | undefined,
  after: object | undefined
) =>
  recordAudit(context, {
    by,
    action: `role.${verb}`,
    subject_type: "role",
    subject_id: id,
    company_id: scope.company_id,
    before,
    after,
  })
