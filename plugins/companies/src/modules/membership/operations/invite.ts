import {
  clock,
  daysAfter,
  notFound,
  recordAudit,
  refuse,
  sql,
  type TransactionContext,
} from "@wholesale/core"
import { generateEntityId } from "@medusajs/framework/utils"
import { assertMayGrant, assertMayManage, type TeamScope } from "../../../domain/member-rules"
import { newToken } from "../../../domain/token"
import { tell } from "../../../shared/tell"
import type { Acting, InviteInput } from "../types"
import { lockRole, lockTeam } from "./lock-team"

const VALID_DAYS = 7

type InvitationRow = {
  id: string
  email: string
  role_id: string
  locale: string
  invited_by: string
}

/**
 * Invites somebody by e-mail. The token is in the e-mail only.
 * @throws PERMISSION_MISSING, ROLE_NOT_ASSIGNABLE, NOT_FOUND, ALREADY_MEMBER, INVITATION_EXISTS
 */
export const invite = async (
  context: TransactionContext,
  input: InviteInput
): Promise<{ id: string }> => {
  const { scope, email, by } = input
  const team = await mayInvite(context, input, input.role_id)
  if (team.some((member) => member.email === email && member.status === "active")) {
    throw refuse("ALREADY_MEMBER", `${email} is a member already`)
  }
  await expireStale(context, scope, email)
  const { token, token_hash } = newToken()
  const id = await insertInvitation(context, input, token_hash)
  await recordAudit(context, {
    by,
    action: "invitation.sent",
    subject_type: "invitation",
    subject_id: id,
    company_id: scope.company_id,
    after: { email, role_id: input.role_id },
  })
  await send(context, { ...input, id, token })
  return { id }
}

export type InvitationInput = Acting & { invitation_id: string }

/** A new link by a new e-mail; the old link stops working. @throws as invite */
export const resendInvitation = async (
  context: TransactionContext,
  input: InvitationInput & { team_name: string }
) => {
  const invitation = await lockPending(context, input)
  await mayInvite(context, input, invitation.role_id)
  const { token, token_hash } = newToken()
  await sql(
    context,
    "update company_invitation set token_hash = ?, expires_at = ?, updated_at = now() where id = ?",
    [token_hash, expiry(), invitation.id]
  )
  await auditInvitation(context, "invitation.resent", input)
  await send(context, { ...invitation, team_name: input.team_name, token })
}

/** @throws NOT_FOUND, INVITATION_NOT_OPEN, PERMISSION_MISSING */
export const revokeInvitation = async (context: TransactionContext, input: InvitationInput) => {
  const team = await lockTeam(context, input.scope)
  assertMayManage(
    team.find((member) => member.id === input.acting_member_id),
    input.scope
  )
  const invitation = await lockPending(context, input)
  await sql(
    context,
    "update company_invitation set status = 'revoked', updated_at = now() where id = ?",
    [invitation.id]
  )
  await auditInvitation(context, "invitation.revoked", input)
}

const mayInvite = async (context: TransactionContext, input: Acting, roleId: string) => {
  const team = await lockTeam(context, input.scope)
  const acting = assertMayManage(
    team.find((member) => member.id === input.acting_member_id),
    input.scope
  )
  assertMayGrant(acting, await lockRole(context, roleId, input.scope), input.scope)
  return team
}

const expiry = () => daysAfter(clock.now(), VALID_DAYS)

/** One pending invitation per address: one that has run out must not stand in the way. */
const expireStale = (context: TransactionContext, scope: TeamScope, email: string) =>
  sql(
    context,
    `update company_invitation set status = 'expired', updated_at = now()
     where company_id is not distinct from ? and email = ? and status = 'pending'
       and expires_at <= ?`,
    [scope.company_id, email, clock.now()]
  )

const insertInvitation = async (
  context: TransactionContext,
  { scope, email, role_id, locale, invited_by }: InviteInput,
  tokenHash: string
) => {
  const [row] = await sql<{ id: string }>(
    context,
    `insert into company_invitation
       (id, company_id, audience, email, role_id, token_hash, expires_at, invited_by, locale)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id`,
    [
      generateEntityId(undefined, "cinv"),
      scope.company_id,
      scope.audience,
      email,
      role_id,
      tokenHash,
      expiry(),
      invited_by,
      locale,
    ]
  )
  if (!row) {
    throw refuse(
      "INVITATION_EXISTS",
      `${email} has an open invitation: send that one again or revoke it first`
    )
  }
  return row.id
}

const lockPending = async (
  context: TransactionContext,
  { invitation_id, scope }: InvitationInput
): Promise<InvitationRow> => {
  const [row] = await sql<InvitationRow & { status: string }>(
    context,
    `select id, email, role_id, locale, invited_by, status from company_invitation
     where id = ? and company_id is not distinct from ? and deleted_at is null for update`,
    [invitation_id, scope.company_id]
  )
  if (!row) {
    throw notFound("Invitation", invitation_id)
  }
  if (row.status !== "pending" && row.status !== "expired") {
    throw refuse("INVITATION_NOT_OPEN", `This invitation is ${row.status}`)
  }
  return row
}

const auditInvitation = (context: TransactionContext, action: string, input: InvitationInput) =>
  recordAudit(context, {
    by: input.by,
    action,
    subject_type: "invitation",
    subject_id: input.invitation_id,
    company_id: input.scope.company_id,
  })

type Sent = InvitationRow & { team_name: string; token: string }

const send = (context: TransactionContext, invitation: Sent) =>
  tell(context, {
    type: "member.invited",
    to: { email: invitation.email, locale: invitation.locale },
    data: {
      token: invitation.token,
      team_name: invitation.team_name,
      invited_by: invitation.invited_by,
      locale: invitation.locale,
    },
  })
