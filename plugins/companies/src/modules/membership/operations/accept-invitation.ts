import { clock, refuse, sql, type TransactionContext } from "@wholesale/core"
import type { RoleAudience } from "../../../domain/built-in-roles"
import type { TeamScope } from "../../../domain/member-rules"
import { hashToken } from "../../../domain/token"
import { tell } from "../../../shared/tell"
import type { AcceptInput } from "../types"
import { markEmailVerified } from "./verify-email"
import { managersOf } from "./manage-members"
import { auditMember, insertMember, updateMember } from "./write-member"

export type OpenInvitation = {
  id: string
  company_id: string | null
  audience: RoleAudience
  email: string
  role_id: string
  role_name: string
  status: string
  invited_by: string
  expires_at: Date
  locale: string
}

/**
 * Finds the invitation that a link's token opens.
 * @throws TOKEN_INVALID, TOKEN_EXPIRED, INVITATION_NOT_OPEN
 */
export const findOpenInvitation = async (
  context: TransactionContext,
  token: string
): Promise<OpenInvitation> => {
  const [row] = await sql<OpenInvitation>(
    context,
    `select i.id, i.company_id, i.audience, i.email, i.role_id, r.name as role_name, i.status,
       i.invited_by, i.expires_at, i.locale
     from company_invitation i join company_role r on r.id = i.role_id
     where i.token_hash = ? and i.deleted_at is null`,
    [hashToken(token)]
  )
  if (!row) {
    throw refuse("TOKEN_INVALID", "This invitation link is not valid: ask for a new one")
  }
  if (row.status === "expired" || (row.status === "pending" && row.expires_at <= clock.now())) {
    throw refuse("TOKEN_EXPIRED", "This invitation has run out: ask for a new one")
  }
  if (row.status !== "pending") {
    throw refuse("INVITATION_NOT_OPEN", `This invitation was ${row.status} before`)
  }
  return row
}

/**
 * Makes the person a member, exactly once: the invitation's row is locked first, so that of two who
 * come with the same link the second one finds it used.
 * @throws TOKEN_INVALID, TOKEN_EXPIRED, INVITATION_NOT_OPEN, ALREADY_MEMBER
 */
export const acceptInvitation = async (
  context: TransactionContext,
  { token, person, by }: AcceptInput
): Promise<{ member_id: string; company_id: string | null }> => {
  await sql(context, "select id from company_invitation where token_hash = ? for update", [
    hashToken(token),
  ])
  const invitation = await findOpenInvitation(context, token)
  const scope = { company_id: invitation.company_id, audience: invitation.audience }
  const memberId =
    (await insertMember(context, { scope, role_id: invitation.role_id, person })) ??
    (await bringBack(context, scope, invitation.role_id, person))
  await sql(
    context,
    "update company_invitation set status = 'accepted', updated_at = now() where id = ?",
    [invitation.id]
  )
  // Whoever holds the link reads the mailbox that it was sent to.
  await markEmailVerified(context, { ...person, email: invitation.email })
  await auditMember(context, {
    action: "joined",
    member: { id: memberId, email: person.email },
    scope,
    by: { ...by, actor_type: person.actor_type, actor_id: person.actor_id },
    after: { role: invitation.role_name },
  })
  await tell(context, {
    type: "member.joined",
    to: managersOf(scope.company_id),
    data: { name: person.name, email: person.email, role_name: invitation.role_name },
  })
  return { member_id: memberId, company_id: invitation.company_id }
}

/** A former member comes back in the role of the new invitation. */
const bringBack = async (
  context: TransactionContext,
  scope: TeamScope,
  roleId: string,
  person: AcceptInput["person"]
): Promise<string> => {
  const [row] = await sql<{ id: string; status: string }>(
    context,
    `select id, status from company_member where actor_type = ? and actor_id = ?
       and company_id is not distinct from ? and deleted_at is null for update`,
    [person.actor_type, person.actor_id, scope.company_id]
  )
  if (!row || row.status === "active") {
    throw refuse("ALREADY_MEMBER", `${person.email} is a member already`)
  }
  await updateMember(context, row.id, { role_id: roleId, status: "active", left_at: null })
  return row.id
}
