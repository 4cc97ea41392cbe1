import { sql, type TransactionContext } from "@wholesale/core"
import { notify } from "@wholesale/notifications"
import { hashToken } from "../../../domain/token"
import type { Person } from "../types"

export type PasswordReset = Pick<Person, "actor_type" | "email"> & { token: string }

type Known = { name: string; locale: string }

/**
 * Sends the link with which somebody chooses a new password, in the language of their account. A
 * token is sent once, however often the event that announced it arrives.
 */
export const sendPasswordReset = async (
  context: TransactionContext,
  { actor_type, email, token }: PasswordReset
) => {
  const [member] = await sql<Known>(
    context,
    `select name, locale from company_member
     where actor_type = ? and email = ? and deleted_at is null order by joined_at desc limit 1`,
    [actor_type, email]
  )
  await notify(context, {
    type: "account.password_reset",
    key: hashToken(token),
    to: { email, name: member?.name, locale: member?.locale },
    data: { token, actor_type, email },
  })
}
