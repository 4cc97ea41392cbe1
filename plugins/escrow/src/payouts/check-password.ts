import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { clock, recordAudit, refuse, runQuery, type By } from "@wholesale/core"
import { payouts } from "./payouts"

const PROVIDER = "emailpass"
const WRONG = "payout_account.password_wrong"

/** Wrong passwords within as many minutes after which nobody may go on guessing. */
const MOST_WRONG = 5
const MINUTES = 15

/**
 * Asks for a person's password once more before something that a stolen session must not do. A wrong
 * one is audited, also the right one after too many wrong ones.
 * @throws CREDENTIALS_WRONG
 */
export const checkPassword = async (
  container: MedusaContainer,
  password: string,
  by: By
): Promise<void> => {
  if ((await recentlyWrong(container, by)) >= MOST_WRONG) {
    throw refuse(
      "CREDENTIALS_WRONG",
      `The password was wrong too often: try again in ${MINUTES} minutes`
    )
  }
  if (!(await isTheirs(container, password, by))) {
    await payouts(container).inTransaction((tx) =>
      recordAudit(tx, {
        by,
        action: WRONG,
        subject_type: "payout_account",
        subject_id: by.actor_id,
      })
    )
    throw refuse("CREDENTIALS_WRONG", "This is not your password; nothing was changed")
  }
}

const isTheirs = async (container: MedusaContainer, password: string, by: By): Promise<boolean> => {
  const email = await loginOf(container, by)
  if (email === undefined) {
    return false
  }
  const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
  const { success } = await auth.authenticate(PROVIDER, { body: { email, password } })
  return success
}

/** The address that an account signs in with; undefined for a key, which has none. */
const loginOf = async (container: MedusaContainer, by: By): Promise<string | undefined> => {
  const [login] = await runQuery<{ entity_id: string }>(
    container,
    `select p.entity_id from auth_identity a join provider_identity p on p.auth_identity_id = a.id
     where a.app_metadata->>? = ? and p.provider = ? and a.deleted_at is null
       and p.deleted_at is null`,
    [`${by.actor_type}_id`, by.actor_id, PROVIDER]
  )
  return login?.entity_id
}

const recentlyWrong = async (container: MedusaContainer, by: By): Promise<number> => {
  const since = new Date(clock.now().getTime() - MINUTES * 60_000)
  const [{ count }] = await runQuery<{ count: string }>(
    container,
    `select count(*) as count from audit_entry
     where subject_type = 'payout_account' and subject_id = ? and action = ? and at > ?`,
    [by.actor_id, WRONG, since]
  )
  return Number(count)
}
