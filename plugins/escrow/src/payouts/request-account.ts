import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  clock,
  refuse,
  sql,
  transactionRunner,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { checkSepaAccount, type BankDetails } from "../domain/payout/bank-details"
import { askOperator, auditAccount, tellCompany, type AccountRow } from "./account-row"
import { activateDue } from "./activate-accounts"
import { checkPassword } from "./check-password"
import { hasConfirmer } from "./confirmers"
import { payouts } from "./payouts"

/** Bank details that a person asks to be used, with their password. */
export type AccountRequest = { company_id: string; details: BankDetails; password: string }

/**
 * Asks for other bank details. They are used when a second person has confirmed them and they have
 * cooled; until then the present ones are.
 * @returns the id of the request
 * @throws INVALID_INPUT for an account that SEPA does not reach, CREDENTIALS_WRONG, CONFLICT while
 *   another request is open
 */
export const requestAccount = async (
  container: MedusaContainer,
  { company_id, details, password }: AccountRequest,
  by: By
): Promise<string> => {
  const checked = checkSepaAccount(details)
  await checkPassword(container, password, by)
  return await payouts(container).inTransaction((tx) => request(tx, company_id, checked, by))
}

const request = async (
  tx: TransactionContext,
  companyId: string,
  { holder, iban, bic }: BankDetails,
  by: By
): Promise<string> => {
  const now = clock.now()
  await activateDue(tx, companyId, now)
  const [account] = await sql<AccountRow>(
    tx,
    `insert into payout_account (id, company_id, holder, iban, bic, requested_by, created_at,
       updated_at) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
     returning id, company_id, state, holder, iban, requested_by`,
    [generateEntityId(undefined, "pacc"), companyId, holder, iban, bic, by.actor_id, now, now]
  )
  if (!account) {
    throw refuse(
      "CONFLICT",
      "Another change of the bank details is open: finish or cancel it first"
    )
  }
  await auditAccount(tx, account, { to: "requested", by })
  await tellCompany(tx, account, "requested")
  if (!(await hasConfirmer(transactionRunner(tx), companyId, by.actor_id))) {
    await askOperator(tx, account)
  }
  return account.id
}
