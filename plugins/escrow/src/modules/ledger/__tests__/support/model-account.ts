import { CHART, type AccountName } from "../../../../domain/ledger/chart"

/** Why the ledger refuses something. */
export type Reason =
  | "key_reused"
  | "not_balanced"
  | "account_unknown"
  | "day_closed"
  | "not_resolvable"
  | "resolved_already"
  | "reversed_already"
  | "external_id_reused"
  | "not_enough"
  | "beyond_limit"

/** An account as the model keeps it. Minor units. */
export type Account = {
  key: string
  name: AccountName
  debits: bigint
  credits: bigint
  debits_pending: bigint
  credits_pending: bigint
  /** How far it may be in debit; null without a limit. */
  limit: bigint | null
  /** How many entries there are; a tracked account counts them as its version. */
  entries: number
}

export const isAccountName = (name: string): name is AccountName => name in CHART

/** Whether every posting updates the account's row. */
export const isTracked = (name: AccountName): boolean => CHART[name].tracked

/** Whether a bookkeeper counts its balance as debits minus credits. */
export const growsByDebits = (name: AccountName): boolean =>
  CHART[name].class === "asset" || CHART[name].class === "expense"

/** An account before anything was posted to it. */
export const newAccount = (key: string): Account => {
  const name = key.split("/")[0]
  if (!isAccountName(name)) {
    throw new Error(`The chart has no ${name}`)
  }
  const none = { debits: 0n, credits: 0n, debits_pending: 0n, credits_pending: 0n }
  return { key, name, ...none, limit: null, entries: 0 }
}

/** What may still be taken from a balance that must not become negative; what may come is no help. */
const left = (account: Account): bigint | null => {
  const { name, debits, credits, debits_pending, credits_pending } = account
  if (!CHART[name].no_overdraft) {
    return null
  }
  return growsByDebits(name)
    ? debits - credits - credits_pending
    : credits - debits - debits_pending
}

/** What may still be debited within the limit. */
const leftOfLimit = ({ limit, debits, credits, debits_pending }: Account): bigint | null =>
  limit === null ? null : limit - (debits - credits + debits_pending)

/** How much can still be debited or credited at most; null when nothing bounds it. */
export const roomOf = (account: Account, side: "debit" | "credit"): bigint | null => {
  const taking = growsByDebits(account.name) ? "credit" : "debit"
  const bounds = [
    side === taking ? left(account) : null,
    side === "debit" ? leftOfLimit(account) : null,
  ]
  return bounds.reduce(
    (least, bound) => (bound === null || (least !== null && least < bound) ? least : bound),
    null
  )
}

/** The rules that an account breaks as it is. */
export const brokenRules = (account: Account): Reason[] => [
  ...((left(account) ?? 0n) < 0n ? (["not_enough"] as const) : []),
  ...((leftOfLimit(account) ?? 0n) < 0n ? (["beyond_limit"] as const) : []),
]
