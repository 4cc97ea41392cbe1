import type { CastActor } from "./cast"

type Queryable = {
  query<Row extends object>(statement: string, parameters?: unknown[]): Promise<Row[]>
}

const PATIENCE_MS = 30_000

/** Asks again until something is there, at most 30 seconds. */
export const eventually = async <Value>(
  what: string,
  read: () => Promise<Value | null | undefined | false>
): Promise<Value> => {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    const value = await read()
    if (value !== null && value !== undefined && value !== false) {
      return value
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${what} did not happen within ${PATIENCE_MS / 1000} seconds`)
}

/** The token in the newest link of this kind that was sent to an address. */
export const linkToken = async (
  database: Queryable,
  email: string,
  kind: "invitations/" | "verify-email?token="
): Promise<string> =>
  await eventually(`A mail to ${email} with ${kind}`, async () => {
    const [mail] = await database.query<{ text: string }>(
      `select data->>'text' as text from notification
       where channel = 'email' and "to" = $1 and position($2 in data->>'text') > 0
       order by created_at desc limit 1`,
      [email, kind]
    )
    const [, rest] = mail?.text.split(kind) ?? []
    return rest && /^[\w-]+/.exec(rest)?.[0]
  })

/** The account of an address, as a caller. The member is the newest one that the account has. */
export const accountOf = async (
  database: Queryable,
  actor_type: "user" | "customer",
  email: string
): Promise<CastActor> => {
  const table = actor_type === "user" ? `"user"` : "customer"
  const [row] = await database.query<{ id: string; identity: string; member: string | null }>(
    `select a.id, p.auth_identity_id as identity,
       (select m.id from company_member m where m.actor_id = a.id
        order by m.created_at desc limit 1) as member
     from ${table} a join provider_identity p on p.entity_id = a.email
     where a.email = $1 and a.deleted_at is null`,
    [email]
  )
  if (!row) {
    throw new Error(`There is no ${actor_type} ${email}`)
  }
  const { id, identity, member } = row
  return {
    actor_type,
    actor_id: id,
    auth_identity_id: identity,
    member_id: member ?? "",
    email,
  }
}
