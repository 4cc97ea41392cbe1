import { notFound, refuse, sql, type By, type TransactionContext } from "@wholesale/core"
import { keeperKey } from "../../../domain/built-in-roles"
import { assertMayGrant, assertMayManage, roleFits } from "../../../domain/member-rules"
import type { Acting, ApiKeyRegistration } from "../types"
import { lockRole, lockTeam } from "./lock-team"
import { auditMember, insertMember } from "./write-member"

const OPERATOR = { company_id: null, audience: "operator" } as const

/**
 * Says what a secret key acts as: the operator or one company, in one role. Without it the key opens
 * nothing; registering it again replaces what was said before.
 * @throws NOT_FOUND, PERMISSION_MISSING, ROLE_NOT_ASSIGNABLE
 */
export const registerApiKey = async (
  context: TransactionContext,
  { key, scope, role_id, by, acting_member_id }: ApiKeyRegistration & { acting_member_id: string }
) => {
  const acting = await actingOperator(context, acting_member_id)
  const role = await lockRole(context, role_id, scope)
  if (
    !roleFits(role, scope) ||
    (role.built_in && role.key === keeperKey(scope.audience) && scope.company_id)
  ) {
    throw refuse("ROLE_NOT_ASSIGNABLE", `A key can't have the role ${role.name} there`)
  }
  if (scope.audience === "operator") {
    assertMayGrant(acting, role, scope)
  }
  await removeRows(context, key.id)
  const id = await insertMember(context, {
    scope,
    role_id,
    person: { actor_type: "api-key", actor_id: key.id, email: "", name: key.title, locale: "en" },
  })
  if (!id) {
    throw refuse("CONFLICT", "This key was registered by somebody else just now")
  }
  await auditMember(context, {
    action: "api_key_registered",
    member: { id, email: "" },
    scope,
    by,
    after: { api_key_id: key.id, title: key.title, role: role.name },
  })
}

/** The key opens nothing any more. @throws NOT_FOUND when it was not registered */
export const unregisterApiKey = async (
  context: TransactionContext,
  input: { key_id: string; acting_member_id: string; by: By }
) => {
  await actingOperator(context, input.acting_member_id)
  const [removed] = await removeRows(context, input.key_id)
  if (!removed) {
    throw notFound("API key registration", input.key_id)
  }
  await auditMember(context, {
    action: "api_key_unregistered",
    member: { id: removed.id, email: "" },
    scope: { company_id: removed.company_id, audience: removed.audience },
    by: input.by,
    after: { api_key_id: input.key_id },
  })
}

const actingOperator = async (context: TransactionContext, id: Acting["acting_member_id"]) => {
  const team = await lockTeam(context, OPERATOR)
  return assertMayManage(
    team.find((member) => member.id === id),
    OPERATOR
  )
}

type Removed = {
  id: string
  company_id: string | null
  audience: ApiKeyRegistration["scope"]["audience"]
}

const removeRows = (context: TransactionContext, keyId: string) =>
  sql<Removed>(
    context,
    `update company_member set deleted_at = now(), updated_at = now()
     where actor_type = 'api-key' and actor_id = ? and deleted_at is null
     returning id, company_id, audience`,
    [keyId]
  )
