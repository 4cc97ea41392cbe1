import { refuse, sql, type By, type TransactionContext } from "@wholesale/core"
import { builtInRoleId, keeperKey } from "../../../domain/built-in-roles"
import type { FirstOwnerInput, Person } from "../types"
import { lockTeam } from "./lock-team"
import { markEmailVerified } from "./verify-email"
import { auditMember, insertMember, updateMember } from "./write-member"

/**
 * Makes the applicant owner of a company that has no member yet; does nothing otherwise, so that a
 * repeated message can't bring somebody back who has left since.
 */
export const ensureFirstOwner = async (
  context: TransactionContext,
  { company_id, audience, person, email_proven, by }: FirstOwnerInput
) => {
  const scope = { company_id, audience }
  const [existing] = await sql<{ id: string }>(
    context,
    "select id from company_member where company_id = ? limit 1",
    [company_id]
  )
  if (existing) {
    return
  }
  const role_id = builtInRoleId(audience, keeperKey(audience))
  const id = await insertMember(context, { scope, role_id, person })
  if (id) {
    await auditMember(context, {
      action: "joined",
      member: { id, email: person.email },
      scope,
      by,
      after: { role: "Owner" },
    })
  }
  if (email_proven) {
    await markEmailVerified(context, person)
  }
}

/**
 * Makes somebody an administrator of the operator; for the command line and the seed, which nobody
 * is signed in for. Doing it again changes nothing but brings a deactivated one back.
 */
export const ensureOperatorAdmin = async (
  context: TransactionContext,
  { person, by }: { person: Person; by: By }
): Promise<{ member_id: string }> => {
  const scope = { company_id: null, audience: "operator" as const }
  // Whoever may run commands on the server vouches for the address.
  await markEmailVerified(context, person)
  const role_id = builtInRoleId("operator", keeperKey("operator"))
  const team = await lockTeam(context, scope)
  const known = team.find(
    (member) => member.actor_type === person.actor_type && member.actor_id === person.actor_id
  )
  if (known) {
    await updateMember(context, known.id, { role_id, status: "active", left_at: null })
    return { member_id: known.id }
  }
  const id = await insertMember(context, { scope, role_id, person })
  if (!id) {
    throw refuse("CONFLICT", `${person.email} was made an operator by somebody else just now`)
  }
  await auditMember(context, { action: "joined", member: { id, email: person.email }, scope, by })
  return { member_id: id }
}
