import { clock, enqueue, refuse, sql, type TransactionContext } from "@wholesale/core"
import { generateEntityId } from "@medusajs/framework/utils"
import { hashToken, newToken } from "../../../domain/token"
import { tell } from "../../../shared/tell"
import type { Person } from "../types"

const VALID_HOURS = 24
const HOUR = 3_600_000

type Verification = {
  id: string
  actor_type: "user" | "customer"
  actor_id: string
  email: string
  expires_at: Date
  verified_at: Date | null
}

/**
 * Sends a link that proves the person's address; an earlier link stops working. Does nothing when
 * the address is proven already, and with `once` also when a link was sent before.
 */
export const requestEmailVerification = async (
  context: TransactionContext,
  { person, once }: { person: Person; once?: boolean }
) => {
  const { token, token_hash } = newToken()
  const [sent] = await sql<{ id: string }>(
    context,
    `insert into company_email_verification
       (id, actor_type, actor_id, email, token_hash, expires_at) values (?, ?, ?, ?, ?, ?)
     on conflict (actor_type, actor_id, email) where deleted_at is null
       do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at,
         updated_at = now()
       where company_email_verification.verified_at is null and not ?
     returning id`,
    [
      generateEntityId(undefined, "cemv"),
      person.actor_type,
      person.actor_id,
      person.email,
      token_hash,
      new Date(clock.now().getTime() + VALID_HOURS * HOUR),
      Boolean(once),
    ]
  )
  if (sent) {
    await tell(context, {
      type: "account.email_verification",
      to: { email: person.email, name: person.name, locale: person.locale },
      data: { token, locale: person.locale, name: person.name },
    })
  }
}

/**
 * Confirms the address that a link was sent to; following the link again changes nothing.
 * @throws TOKEN_INVALID, TOKEN_EXPIRED
 */
export const confirmEmail = async (
  context: TransactionContext,
  token: string
): Promise<{ email: string }> => {
  const [row] = await sql<Verification>(
    context,
    `select id, actor_type, actor_id, email, expires_at, verified_at
     from company_email_verification where token_hash = ? and deleted_at is null for update`,
    [hashToken(token)]
  )
  if (!row) {
    throw refuse("TOKEN_INVALID", "This link is not valid: ask for a new one in your account")
  }
  if (row.verified_at) {
    return { email: row.email }
  }
  if (row.expires_at <= clock.now()) {
    throw refuse("TOKEN_EXPIRED", "This link has run out: ask for a new one in your account")
  }
  await markEmailVerified(context, row)
  return { email: row.email }
}

/** Records the proof and tells verification, which computes an item from it. */
export const markEmailVerified = async (
  context: TransactionContext,
  { actor_type, actor_id, email }: Pick<Person, "actor_type" | "actor_id" | "email">
) => {
  const [changed] = await sql<{ id: string }>(
    context,
    `insert into company_email_verification
       (id, actor_type, actor_id, email, token_hash, expires_at, verified_at)
     values (?, ?, ?, ?, ?, ?, ?)
     on conflict (actor_type, actor_id, email) where deleted_at is null
       do update set verified_at = excluded.verified_at, updated_at = now()
       where company_email_verification.verified_at is null
     returning id`,
    [
      generateEntityId(undefined, "cemv"),
      actor_type,
      actor_id,
      email,
      newToken().token_hash,
      clock.now(),
      clock.now(),
    ]
  )
  if (changed) {
    const company_ids = await ownedCompanies(context, actor_type, actor_id)
    await enqueue(context, {
      topic: "member.email-verified",
      key: changed.id,
      payload: { company_ids, actor_type, actor_id, email },
    })
  }
}

const ownedCompanies = async (context: TransactionContext, actorType: string, actorId: string) => {
  const rows = await sql<{ company_id: string }>(
    context,
    `select m.company_id from company_member m join company_role r on r.id = m.role_id
     where m.actor_type = ? and m.actor_id = ? and m.status = 'active' and m.deleted_at is null
       and m.company_id is not null and r.key = 'owner'`,
    [actorType, actorId]
  )
  return rows.map((row) => row.company_id)
}
