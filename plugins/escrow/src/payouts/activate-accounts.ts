import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, runQuery, sql, type TransactionContext } from "@wholesale/core"
import { SYSTEM } from "@wholesale/companies"
import {
  ACCOUNT_COLUMNS,
  changeAccount,
  lockAccount,
  tellCompany,
  type AccountRow,
} from "./account-row"
import { payouts } from "./payouts"

const PER_RUN = 500

/** Writes down which bank details have cooled and are used from now on, and tells their companies. */
export const activateDueAccounts = async (container: MedusaContainer): Promise<void> => {
  const now = clock.now()
  const rows = await runQuery<{ company_id: string }>(
    container,
    `select company_id from payout_account where state = 'cooling' and active_from <= ?
       and deleted_at is null order by active_from, id limit ?`,
    [now, PER_RUN]
  )
  for (const { company_id } of rows) {
    await payouts(container).inTransaction((tx) => activateDue(tx, company_id, now))
  }
}

/** The same for one company, before something else happens to its bank details. */
export const activateDue = async (
  tx: TransactionContext,
  companyId: string,
  now: Date
): Promise<void> => {
  const [cooled] = await sql<AccountRow>(
    tx,
    `select ${ACCOUNT_COLUMNS} from payout_account
     where company_id = ? and state = 'cooling' and active_from <= ? and deleted_at is null
     for update`,
    [companyId, now]
  )
  if (!cooled) {
    return
  }
  const [before] = await sql<{ id: string }>(
    tx,
    "select id from payout_account where company_id = ? and state = 'active' and deleted_at is null",
    [companyId]
  )
  if (before) {
    const old = await lockAccount(tx, before.id, companyId)
    await changeAccount(tx, old, { to: "replaced", by: SYSTEM, now })
  }
  await changeAccount(tx, cooled, { to: "active", by: SYSTEM, now })
  await tellCompany(tx, cooled, "active")
}
