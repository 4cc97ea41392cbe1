import {
  notFound,
  recordAudit,
  refuse,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { mayRemove } from "../../../domain/sign-ins"
import { tell } from "../../../shared/tell"
import type { Person } from "../types"

/** Whose sign-ins change: the account, and the login that it is signed in with. */
export type SignInOwner = { person: Person; auth_identity_id: string; by: By }

export type LinkSignInInput = SignInOwner & {
  /** The login that the provider's subject has so far, which has no account. */
  proof: { auth_identity_id: string; provider: string; email: string }
}

export type UnlinkSignInInput = SignInOwner & { provider: string }

type Login = { id: string; app_metadata: Record<string, unknown> | null }

/**
 * Lets an account be signed in to with a provider as well: the subject moves to the account's login,
 * so that the second factor and a changed password count for it too. Doing it again changes nothing.
 * @throws SIGN_IN_TAKEN when the subject has an account of its own, SIGN_IN_EXISTS when the account
 *   has another subject of the provider, SIGN_IN_EXPIRED when the proof was used
 */
export const linkSignIn = async (
  context: TransactionContext,
  { proof, ...owner }: LinkSignInInput
): Promise<void> => {
  const own = owner.auth_identity_id
  const logins = await lockLogins(context, [own, proof.auth_identity_id])
  if (own === proof.auth_identity_id) {
    return
  }
  const other = logins.find(({ id }) => id === proof.auth_identity_id)
  if (!other || !logins.some(({ id }) => id === own)) {
    throw refuse("SIGN_IN_EXPIRED", "This sign-in was used: sign in with the provider again")
  }
  if (hasAccount(other)) {
    throw refuse("SIGN_IN_TAKEN", "This sign-in belongs to another account")
  }
  if ((await providersOf(context, own)).includes(proof.provider)) {
    throw refuse("SIGN_IN_EXISTS", "Another sign-in of this provider is linked: unlink it first")
  }
  await sql(
    context,
    `update provider_identity set auth_identity_id = ?, updated_at = now()
     where auth_identity_id = ? and provider = ? and deleted_at is null`,
    [own, other.id, proof.provider]
  )
  await sql(
    context,
    `delete from auth_identity a where id = ?
       and not exists (select 1 from provider_identity p where p.auth_identity_id = a.id)`,
    [other.id]
  )
  await recordChange(context, owner, "linked", { provider: proof.provider, email: proof.email })
}

/**
 * Takes a provider away from an account.
 * @throws NOT_FOUND, LAST_SIGN_IN when the account would have no way to sign in any more
 */
export const unlinkSignIn = async (
  context: TransactionContext,
  { provider, ...owner }: UnlinkSignInInput
): Promise<void> => {
  await lockLogins(context, [owner.auth_identity_id])
  const providers = await providersOf(context, owner.auth_identity_id)
  const verdict = mayRemove(providers, provider)
  if (verdict === "unknown") {
    throw notFound("Sign-in", provider)
  }
  if (verdict === "last") {
    throw refuse("LAST_SIGN_IN", "This is the only way to sign in: link another one first")
  }
  await sql(context, "delete from provider_identity where auth_identity_id = ? and provider = ?", [
    owner.auth_identity_id,
    provider,
  ])
  await recordChange(context, owner, "unlinked", { provider })
}

/** In one order, so that two requests that touch the same two logins don't wait for each other. */
const lockLogins = (context: TransactionContext, ids: string[]) =>
  sql<Login>(
    context,
    `select id, app_metadata from auth_identity
     where id in (${ids.map(() => "?").join(", ")}) and deleted_at is null order by id for update`,
    ids
  )

const hasAccount = ({ app_metadata }: Login) =>
  Boolean(app_metadata?.customer_id ?? app_metadata?.user_id)

const providersOf = async (context: TransactionContext, authIdentityId: string) => {
  const rows = await sql<{ provider: string }>(
    context,
    "select provider from provider_identity where auth_identity_id = ? and deleted_at is null",
    [authIdentityId]
  )
  return rows.map(({ provider }) => provider)
}

/** Whoever did not do this learns of it: somebody else had the session. */
const recordChange = async (
  context: TransactionContext,
  { person, by }: SignInOwner,
  change: "linked" | "unlinked",
  after: { provider: string; email?: string }
) => {
  await recordAudit(context, {
    by,
    action: `sign_in.${change}`,
    subject_type: "account",
    subject_id: person.actor_id,
    after,
  })
  await tell(context, {
    type: `account.sign_in_${change}`,
    to: { email: person.email, name: person.name, locale: person.locale },
    data: { provider: after.provider },
  })
}
