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
import { checkSepaAccount, type BankDetails, type PayTo } from "../domain/payout/bank-details"
import {
  ACCOUNT_COLUMNS,
  askOperator,
  auditAccount,
  tellCompany,
  type AccountRow,
} from "./account-row"
import { activeAccountOf } from "../stripe/connect"
import { activateDue } from "./activate-accounts"
import { checkPassword } from "./check-password"
import { hasConfirmer } from "./confirmers"
import { payouts } from "./payouts"

/** What a person asks to be used, with their password: bank details, or the provider's account. */
export type AccountRequest = {
  company_id: string
  details: BankDetails | "stripe"
  password: string
}

type Details = PayTo & { holder: string; bic: string | null }

/**
 * Asks for other bank details. They are used when a second person has confirmed them and they have
 * cooled; until then the present ones are.
 * @returns the id of the request
 * @throws INVALID_INPUT for an account that SEPA does not reach, TRANSITION_NOT_ALLOWED before the
 *   sign-up with the provider is finished, CREDENTIALS_WRONG, CONFLICT while
 *   another request is open
 */
export const requestAccount = async (
  container: MedusaContainer,
  { company_id, details, password }: AccountRequest,
  by: By
): Promise<string> => {
  const checked =
    details === "stripe"
      ? await accountAtStripe(container, company_id)
      : { ...checkSepaAccount(details), destination: null }
  await checkPassword(container, password, by)
  return await payouts(container).inTransaction((tx) => request(tx, company_id, checked, by))
}

const accountAtStripe = async (container: MedusaContainer, companyId: string): Promise<Details> => {
  const { external_id, holder } = await activeAccountOf(container, companyId)
  return { holder, iban: null, bic: null, destination: external_id }
}

const request = async (
  tx: TransactionContext,
  companyId: string,
  { holder, iban, bic, destination }: Details,
  by: By
): Promise<string> => {
  const now = clock.now()
  await activateDue(tx, companyId, now)
  const [account] = await sql<AccountRow>(
    tx,
    `insert into payout_account (id, company_id, holder, iban, bic, destination, requested_by,
       created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
     returning ${ACCOUNT_COLUMNS}`,
    [
      ...[generateEntityId(undefined, "pacc"), companyId, holder, iban, bic, destination],
      ...[by.actor_id, now, now],
    ]
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
