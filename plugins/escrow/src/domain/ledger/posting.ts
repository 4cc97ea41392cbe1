import { accountKey, type AccountName, PLATFORM } from "./chart"

/** One side of a posting; a positive amount is a debit. Minor units. */
export type Leg = { account: string; amount: bigint }

/** A balanced change of the ledger. */
export type Posting = {
  /** Makes it happen once: the same key with the same content is the same transaction. */
  key: string
  /** `subject.past_tense`, what happened. */
  event: string
  /** The seller order, payout or payment request that it is about. */
  business_ref: string
  /** The id that somebody else gave it, e.g. a bank's or Stripe's; unique per event. */
  external_ref?: string
  legs: readonly Leg[]
}

type Account = readonly [name: AccountName, owner?: string]

/** A debit of an account; of a platform account when no owner is named. */
export const debit = (
  [name, owner = PLATFORM]: Account,
  amount: bigint,
  currencyCode: string
): Leg => ({ account: accountKey(name, owner, currencyCode), amount })

/** A credit of an account; of a platform account when no owner is named. */
export const credit = (
  [name, owner = PLATFORM]: Account,
  amount: bigint,
  currencyCode: string
): Leg => ({ account: accountKey(name, owner, currencyCode), amount: -amount })

/** Sums up legs of the same account and leaves out what is zero, in the order of first mention. */
export const netLegs = (legs: readonly Leg[]): Leg[] => {
  const sums = new Map<string, bigint>()
  for (const { account, amount } of legs) {
    sums.set(account, (sums.get(account) ?? 0n) + amount)
  }
  return [...sums].flatMap(([account, amount]) => (amount === 0n ? [] : [{ account, amount }]))
}
