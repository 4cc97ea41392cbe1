import {
  assertTransition,
  notFound,
  recordAudit,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { notify } from "@wholesale/notifications"
import { maskAccount, type PayTo } from "../domain/payout/bank-details"
import { ACCOUNT_MACHINE, type AccountState } from "../domain/payout/states"

/** Bank details as their row says while it is locked. */
export type AccountRow = PayTo & {
  id: string
  company_id: string
  state: AccountState
  holder: string
  requested_by: string
}

/** What of a row makes an `AccountRow`. */
export const ACCOUNT_COLUMNS = "id, company_id, state, holder, iban, destination, requested_by"

/** What a message about bank details carries. */
export type AccountNews = {
  holder: string
  /** Masked. */
  account: string
  company_name: string
  /** When they are used from, for those that were confirmed. */
  active_from?: string
}

/** Locks bank details; those of another company are not found. @throws NOT_FOUND */
export const lockAccount = async (
  tx: TransactionContext,
  id: string,
  companyId: string | null
): Promise<AccountRow> => {
  const [row] = await sql<AccountRow>(
    tx,
    `select ${ACCOUNT_COLUMNS} from payout_account
     where id = ? and deleted_at is null and (?::text is null or company_id = ?) for update`,
    [id, companyId, companyId]
  )
  if (!row) {
    throw notFound("Payout account", id)
  }
  return row
}

/** What a change of state writes beside it. */
export type AccountChange = {
  to: AccountState
  by: By
  now: Date
  confirmed_by?: string
  active_from?: Date
  reason?: string
}

/** Changes the state of locked bank details, in the books of who did what. @throws TRANSITION_NOT_ALLOWED */
export const changeAccount = async (
  tx: TransactionContext,
  account: AccountRow,
  { to, by, now, confirmed_by, active_from, reason }: AccountChange
): Promise<void> => {
  assertTransition(ACCOUNT_MACHINE, account.state, to, "This bank account")
  const confirmedAt = confirmed_by === undefined ? null : now
  const endedAt = ACCOUNT_MACHINE[to].length === 0 ? now : null
  await sql(
    tx,
    `update payout_account set state = ?, reason = ?, confirmed_by = coalesce(?, confirmed_by),
       confirmed_at = coalesce(?::timestamptz, confirmed_at),
       active_from = coalesce(?::timestamptz, active_from), ended_at = ?::timestamptz,
       updated_at = ?
     where id = ?`,
    [
      to,
      reason ?? null,
      confirmed_by ?? null,
      confirmedAt,
      active_from ?? null,
      endedAt,
      now,
      account.id,
    ]
  )
  await auditAccount(tx, account, { to, by, reason })
}

/** Writes down what happened to bank details, in their company's log; the account is masked. */
export const auditAccount = async (
  tx: TransactionContext,
  account: AccountRow,
  { to, by, reason }: Pick<AccountChange, "to" | "by" | "reason">
): Promise<void> =>
  await recordAudit(tx, {
    by,
    action: `payout_account.${to}`,
    subject_type: "payout_account",
    subject_id: account.id,
    company_id: account.company_id,
    before: to === "requested" ? null : { state: account.state },
    after: { state: to, holder: account.holder, account: maskAccount(account), reason },
  })

/** Tells everybody in the company who may change its bank details what happened to them. */
export const tellCompany = async (
  tx: TransactionContext,
  account: AccountRow,
  to: AccountState,
  activeFrom?: Date
): Promise<void> => {
  const data = await newsOf(tx, account, activeFrom)
  await notify(tx, {
    type: `payout_account.${to}`,
    key: account.id,
    to: { company_id: account.company_id, permission: "finance.manage" },
    data,
  })
}

/** Tells the operator's staff that there is nobody else to confirm what was requested. */
export const askOperator = async (tx: TransactionContext, account: AccountRow): Promise<void> =>
  await notify(tx, {
    type: "payout_account.to_confirm",
    key: account.id,
    to: { operators: "operator.finance" },
    data: await newsOf(tx, account),
  })

const newsOf = async (
  tx: TransactionContext,
  { company_id, holder, ...to }: AccountRow,
  activeFrom?: Date
): Promise<AccountNews> => {
  const [{ name }] = await sql<{ name: string }>(
    tx,
    "select trading_name as name from company where id = ?",
    [company_id]
  )
  return {
    holder,
    account: maskAccount(to) ?? "",
    company_name: name,
    active_from: activeFrom?.toISOString().slice(0, 10),
  }
}
