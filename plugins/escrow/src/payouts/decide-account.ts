import type { MedusaContainer } from "@medusajs/framework/types"
import {
  clock,
  daysAfter,
  refuse,
  transactionRunner,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { changeAccount, lockAccount, tellCompany, type AccountRow } from "./account-row"
import { activateDue } from "./activate-accounts"
import { hasConfirmer } from "./confirmers"
import { payouts } from "./payouts"
import { readTerms } from "./terms"

/**
 * Confirms a colleague's request for other bank details, or, as the operator, that of somebody who has
 * no colleague for it. From then on they cool.
 * @param companyId the company that confirms; null for the operator
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED, OWN_APPROVAL, PERMISSION_MISSING for a key, CONFLICT when
 *   a colleague has to do it instead of the operator
 */
export const confirmAccount = async (
  container: MedusaContainer,
  id: string,
  companyId: string | null,
  by: By
): Promise<void> =>
  await payouts(container).inTransaction(async (tx) => {
    const account = await lockAccount(tx, id, companyId)
    await checkConfirmer(tx, account, companyId, by)
    await confirm(tx, account, by, clock.now())
  })

const checkConfirmer = async (
  tx: TransactionContext,
  { company_id, requested_by }: AccountRow,
  companyId: string | null,
  by: By
) => {
  if (by.actor_type === "api-key") {
    throw refuse("PERMISSION_MISSING", "A person has to confirm bank details")
  }
  if (by.actor_id === requested_by) {
    throw refuse("OWN_APPROVAL", "You asked for this yourself: somebody else has to confirm it")
  }
  const run = transactionRunner(tx)
  if (companyId === null && (await hasConfirmer(run, company_id, requested_by))) {
    throw refuse("CONFLICT", "Another member of the company has to confirm this")
  }
}

const confirm = async (tx: TransactionContext, account: AccountRow, by: By, now: Date) => {
  const { effective } = await readTerms(transactionRunner(tx), account.company_id)
  const active_from = daysAfter(now, effective.cooling_days)
  await changeAccount(tx, account, {
    to: "cooling",
    by,
    now,
    confirmed_by: by.actor_id,
    active_from,
  })
  await tellCompany(tx, account, "cooling", active_from)
  await activateDue(tx, account.company_id, now)
}

/** Takes a request back, also while it cools. @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
export const cancelAccount = async (
  container: MedusaContainer,
  id: string,
  companyId: string,
  by: By
): Promise<void> =>
  await payouts(container).inTransaction((tx) => end(tx, id, companyId, { to: "cancelled", by }))

/** Refuses a request, also while it cools. @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
export const rejectAccount = async (
  container: MedusaContainer,
  id: string,
  reason: string,
  by: By
): Promise<void> =>
  await payouts(container).inTransaction((tx) => end(tx, id, null, { to: "rejected", by, reason }))

const end = async (
  tx: TransactionContext,
  id: string,
  companyId: string | null,
  change: { to: "cancelled" | "rejected"; by: By; reason?: string }
) => {
  const now = clock.now()
  const { company_id } = await lockAccount(tx, id, companyId)
  // What has cooled is in use, whether or not a job has written that down.
  await activateDue(tx, company_id, now)
  const account = await lockAccount(tx, id, companyId)
  await changeAccount(tx, account, { ...change, now })
  await tellCompany(tx, account, change.to)
}
